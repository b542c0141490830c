import { MAX_COLUMNS, type Area } from "../../src/shared/workbook/address";
import type { Cell } from "./cell";
import { followLines } from "./followLines";
import { areaAfter, lineAfter, type LineChange } from "./lineChange";
import type { Sheet } from "./sheet";
import { NORMAL } from "./style";
import { rewriteFormulas } from "./validation";
import type { Workbook } from "./workbook";

/** Whether putting lines in would push contents off the sheet; Excel refuses that. */
export function pushesOff(sheet: Sheet, change: LineChange): boolean {
  if (change.kind === "delete") return false;
  const used = sheet.used(true);
  if (!used) return false;
  const last = change.axis === "row" ? used.row + used.rows - 1 : used.column + used.columns - 1;
  return lineAfter(change, last) === undefined;
}

/**
 * Puts whole rows or columns of a sheet in, or takes them out. Formulas of all sheets, defined names, rules, merges,
 * sizes and what is printed follow. New lines look like the one before them.
 */
export function changeLines(
  workbook: Workbook,
  sheet: Sheet,
  change: LineChange,
  source: "user" | "add-in",
): void {
  followInFormulas(workbook, sheet, change);
  moveCells(sheet, change);
  moveAreas(sheet, change);
  moveSizes(sheet, change);
  if (change.kind === "insert") dressNewLines(sheet, change);
  sheet.lineChanges.push(change);
  workbook.emit({ type: "lines", sheet, change, source });
}

function followInFormulas(workbook: Workbook, changed: Sheet, change: LineChange): void {
  for (const sheet of workbook.sheets) {
    const follow = (formula: string): string => followLines(formula, changed.name, sheet === changed, change);
    for (const cell of sheet.cells.values()) {
      if (cell.formula !== undefined) cell.formula = follow(cell.formula);
    }
    for (const format of sheet.conditionalFormats) format.formula = follow(format.formula);
    sheet.validations = sheet.validations.map((validation) => rewriteFormulas(validation, follow));
  }
  for (const [name, formula] of workbook.names) {
    workbook.names.set(name, followLines(formula, changed.name, false, change));
  }
}

function moveCells(sheet: Sheet, change: LineChange): void {
  const before = [...sheet.cells];
  sheet.cells.clear();
  for (const [key, cell] of before) {
    const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
    const line = lineAfter(change, change.axis === "row" ? row : column);
    if (line === undefined) continue;
    const [newRow, newColumn] = change.axis === "row" ? [line, column] : [row, line];
    sheet.cells.set(newRow * MAX_COLUMNS + newColumn, cell);
  }
}

function moveAreas(sheet: Sheet, change: LineChange): void {
  const after = (areas: readonly Area[]): Area[] => areas.flatMap((area) => areaAfter(change, area) ?? []);
  sheet.merges = after(sheet.merges).filter(({ rows, columns }) => rows * columns > 1);
  for (const format of sheet.conditionalFormats) format.areas = after(format.areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.validations = sheet.validations.flatMap((validation) =>
    after([validation.area]).map((area) => ({ ...validation, area })),
  );
  const { repeatedRows, printArea } = sheet.pageSetup;
  const printed = (place: string): string | undefined => {
    const moved = followLines(place, sheet.name, true, change);
    return moved.includes("#REF!") ? undefined : moved;
  };
  if (repeatedRows) sheet.pageSetup.repeatedRows = printed(repeatedRows);
  if (printArea) sheet.pageSetup.printArea = printed(printArea);
}

function moveSizes(sheet: Sheet, change: LineChange): void {
  const { axis } = change;
  const sizes = axis === "row" ? sheet.rowHeights : sheet.columnWidths;
  const hidden = axis === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
  const [sizesBefore, hiddenBefore] = [[...sizes], [...hidden]];
  sizes.clear();
  hidden.clear();
  for (const [line, size] of sizesBefore) {
    const moved = lineAfter(change, line);
    if (moved !== undefined) sizes.set(moved, size);
  }
  for (const line of hiddenBefore) {
    const moved = lineAfter(change, line);
    if (moved !== undefined) hidden.add(moved);
  }
}

/** Excel gives new lines the formats and the size of the line before them; before the first there is none. */
function dressNewLines(sheet: Sheet, { axis, first, count }: LineChange): void {
  const before = first - 1;
  if (before < 0) return;
  const sizes = axis === "row" ? sheet.rowHeights : sheet.columnWidths;
  const size = sizes.get(before);
  const model: [number, Cell][] = [];
  for (const [key, cell] of sheet.cells) {
    const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
    if ((axis === "row" ? row : column) === before) model.push([axis === "row" ? column : row, cell]);
  }
  for (let line = first; line < first + count; line++) {
    if (size !== undefined) sizes.set(line, size);
    for (const [place, { style }] of model) {
      if (style === NORMAL) continue;
      const [row, column] = axis === "row" ? [line, place] : [place, line];
      sheet.cellToWrite(row, column).style = style;
    }
  }
}
