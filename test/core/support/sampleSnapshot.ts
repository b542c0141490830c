import { join } from "node:path";
import ExcelJS from "exceljs";
import { parseArea, type Area } from "../../../src/shared/workbook/address";
import type {
  CellKind,
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../src/shared/workbook/snapshot";

export const SAMPLE_PATH = join(__dirname, "../../../samples/zhuzhou-2023.xlsx");

/** The sample workbook as its file holds it, read without any code of the product. */
export async function sampleSnapshot(): Promise<WorkbookSnapshot> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(SAMPLE_PATH);
  return { sheets: workbook.worksheets.map(sheetSnapshot), unread: [] };
}

function sheetSnapshot(sheet: ExcelJS.Worksheet): SheetSnapshot {
  const cells = Array.from({ length: sheet.rowCount }, (_row, row) =>
    Array.from({ length: sheet.columnCount }, (_column, column) =>
      readCell(sheet.getCell(row + 1, column + 1)),
    ),
  );
  return {
    name: sheet.name,
    hidden: sheet.state !== "visible",
    protected: false,
    origin: { row: 0, column: 0 },
    values: cells.map((line) => line.map((cell) => cell.value)),
    kinds: cells.map((line) => line.map((cell) => cell.kind)),
    formulas: cells.map((line) => line.map((cell) => cell.formula)),
    numberFormats: cells.map((line) => line.map((cell) => cell.numberFormat)),
    merges: sheet.model.merges.map(mergedArea),
  };
}

interface ReadCell {
  readonly value: CellValue;
  readonly kind: CellKind;
  readonly formula: string;
  readonly numberFormat: string;
}

/** The library gives every cell of a merge the value of its first cell; in Excel the others are blank. */
function readCell(cell: ExcelJS.Cell): ReadCell {
  const numberFormat = cell.numFmt ?? "General";
  const blank = cell.value === null || (cell.isMerged && cell.master.address !== cell.address);
  if (blank) return { value: "", kind: "empty", formula: "", numberFormat };
  if (cell.formula) {
    return { ...constant(cell.result, cell.address), formula: `=${cell.formula}`, numberFormat };
  }
  return { ...constant(cell.value, cell.address), formula: "", numberFormat };
}

function constant(value: unknown, address: string): { value: CellValue; kind: CellKind } {
  if (typeof value === "number") return { value, kind: "number" };
  if (typeof value === "string") return { value, kind: "text" };
  if (typeof value === "boolean") return { value, kind: "boolean" };
  throw new Error(`[sampleSnapshot] ${address} holds something other than text, a number or a boolean`);
}

function mergedArea(text: string): Area {
  const area = parseArea(text);
  if (!area) throw new Error(`[sampleSnapshot] ${text} is not an area`);
  return { row: area.row, column: area.column, rows: area.rows, columns: area.columns };
}
