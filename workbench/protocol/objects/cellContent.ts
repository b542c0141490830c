import { contains } from "../../../src/shared/workbook/address";
import type { Cell } from "../../model/cell";
import { parseInput } from "../../model/parseInput";
import type { Sheet } from "../../model/sheet";
import { styleRecord } from "../../model/style";
import { invalidArgument } from "../hostError";

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

/** Puts a value into a cell the way Excel takes it: text is read as if it were typed, "" blanks the cell. */
export function writeContent(sheet: Sheet, row: number, column: number, content: unknown): void {
  if (isCovered(sheet, row, column)) return;
  const cell = sheet.cellToWrite(row, column);
  switch (typeof content) {
    case "number":
      if (!Number.isFinite(content)) throw invalidArgument();
      return put(cell, content);
    case "boolean":
      return put(cell, content);
    case "string":
      return writeText(cell, content);
    default:
      throw invalidArgument();
  }
}

export function setNumberFormat(sheet: Sheet, row: number, column: number, numberFormat: string): void {
  const cell = sheet.cellToWrite(row, column);
  cell.style = styleRecord({ ...cell.style, numberFormat: numberFormat || "General" });
}

function writeText(cell: Cell, text: string): void {
  if (text.length > (text.startsWith("=") ? LONGEST_FORMULA : LONGEST_TEXT)) throw invalidArgument();
  const { value, formula, numberFormat } = parseInput(text, cell.style.numberFormat);
  put(cell, value);
  if (formula !== undefined) {
    cell.formula = formula;
    cell.value = 0;
  }
  if (numberFormat !== undefined && cell.style.numberFormat === "General") {
    cell.style = styleRecord({ ...cell.style, numberFormat });
  }
}

function put(cell: Cell, value: Cell["value"]): void {
  cell.value = value;
  delete cell.formula;
}

/** Cells of a merge other than its top left one hold nothing; what is written there is lost. */
function isCovered(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) => contains(merge, { row, column }) && (merge.row !== row || merge.column !== column),
  );
}
