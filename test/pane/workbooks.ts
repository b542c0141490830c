import { parseArea } from "../../src/shared/workbook/address";
import type {
  CellKind,
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/shared/workbook/snapshot";

function sheetOf(name: string, values: readonly (readonly CellValue[])[]): SheetSnapshot {
  const kindOf = (value: CellValue): CellKind =>
    value === "" ? "empty" : typeof value === "number" ? "number" : "text";
  return {
    name,
    hidden: false,
    protected: false,
    origin: { row: 0, column: 0 },
    values,
    kinds: values.map((row) => row.map(kindOf)),
    formulas: values.map((row) => row.map(() => "")),
    numberFormats: values.map((row) => row.map(() => "General")),
    merges: [],
  };
}

/** A workbook of one sheet in which a single cell, no further than H20, holds something. */
export function workbookHolding(
  sheet: string,
  cell: string,
  value: CellValue,
  formula = "",
): WorkbookSnapshot {
  const { row = 0, column = 0 } = parseArea(cell) ?? {};
  const at = <Value>(held: Value, blank: Value): Value[][] =>
    Array.from({ length: 20 }, (_row, r) =>
      Array.from({ length: 8 }, (_column, c) => (r === row && c === column ? held : blank)),
    );
  const holding = { ...sheetOf(sheet, at<CellValue>(value, "")), formulas: at(formula, "") };
  return { sheets: [holding], unread: [] };
}

export const filledWorkbook: WorkbookSnapshot = {
  sheets: [sheetOf("支出决算表", [["支出决算表"], ["合计"]])],
  unread: [],
};

export const emptyWorkbook: WorkbookSnapshot = { sheets: [sheetOf("Sheet1", [])], unread: [] };
