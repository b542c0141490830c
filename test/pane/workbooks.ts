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

export const filledWorkbook: WorkbookSnapshot = {
  sheets: [sheetOf("支出决算表", [["支出决算表"], ["合计"]])],
  unread: [],
};

export const emptyWorkbook: WorkbookSnapshot = { sheets: [sheetOf("Sheet1", [])], unread: [] };
