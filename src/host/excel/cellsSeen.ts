import { areaAddress, cellAddress, contains, type CellPosition } from "../../shared/workbook/address";
import type { CellValue } from "../../shared/workbook/snapshot";
import { HostFailure } from "../spreadsheetHost";
import type { Command } from "./command";
import type { Answer, ListedSheet } from "./listSheets";
import { rectanglesOf } from "./rectangles";

/** What a cell tells of itself before it is written to. */
export interface SeenCell {
  /** The formula as text, or the value; "" for a blank cell. */
  readonly content: CellValue;
  readonly numberFormat: string;
  readonly isLocked: boolean;
  readonly isFormatLocked: boolean;
}

/** Asks for cells of a sheet, and no other, by as few ranges as they fill; the answer finds one by its place. */
export function askForCellsSeen(
  { workbook }: Command,
  sheet: ListedSheet,
  cells: readonly CellPosition[],
): Answer<(cell: CellPosition) => SeenCell> {
  const worksheet = workbook.worksheets.getItem(sheet.id);
  const parts = rectanglesOf(cells).map((area) => {
    const range = worksheet.getRange(areaAddress(area));
    range.load("formulas,numberFormat");
    return { area, range };
  });
  const locks = sheet.protected ? askForLocks(worksheet, cells) : undefined;
  return () => {
    const lock = locks?.();
    return (cell) => {
      const part = parts.find(({ area }) => contains(area, cell));
      if (!part) throw new HostFailure("unknown", `not asked for: ${cellAddress(cell)}`);
      const { formulas, numberFormat } = part.range;
      const [row, column] = [cell.row - part.area.row, cell.column - part.area.column];
      return {
        content: (formulas[row]?.[column] ?? "") as CellValue,
        numberFormat: String(numberFormat[row]?.[column] ?? ""),
        isLocked: lock?.isLocked(cell) ?? false,
        isFormatLocked: lock?.isFormatLocked ?? false,
      };
    };
  };
}

interface Locks {
  readonly isLocked: (cell: CellPosition) => boolean;
  readonly isFormatLocked: boolean;
}

/** Cell by cell: a range tells only whether all of its cells are locked. */
function askForLocks(worksheet: Excel.Worksheet, cells: readonly CellPosition[]): Answer<Locks> {
  const { protection } = worksheet;
  protection.load("options");
  const locks = new Map<string, Excel.FormatProtection>();
  for (const cell of cells) {
    const lock = worksheet.getRange(cellAddress(cell)).format.protection;
    lock.load("locked");
    locks.set(cellAddress(cell), lock);
  }
  return () => {
    const { options } = protection;
    return {
      isLocked: (cell) => locks.get(cellAddress(cell))?.locked ?? true,
      isFormatLocked: options.allowFormatCells !== true,
    };
  };
}
