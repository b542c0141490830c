import type { Workbook as ExcelFile, Worksheet } from "exceljs";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";

/** The file a workbook was opened from: what the model does not know lives there until it is saved. */
const files = new WeakMap<Workbook, ExcelFile>();
const worksheets = new WeakMap<Sheet, Worksheet>();

export function rememberFile(workbook: Workbook, file: ExcelFile): void {
  files.set(workbook, file);
}

export function rememberSheet(sheet: Sheet, worksheet: Worksheet): void {
  worksheets.set(sheet, worksheet);
}

export function fileBehind(workbook: Workbook): ExcelFile | undefined {
  return files.get(workbook);
}

export function worksheetBehind(sheet: Sheet): Worksheet | undefined {
  return worksheets.get(sheet);
}
