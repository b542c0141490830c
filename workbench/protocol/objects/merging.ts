import { contains, type Area } from "../../../src/shared/workbook/address";
import { around, cellCount, intersection } from "../../model/areas";
import { cellsIn } from "../../model/cellsIn";
import type { Sheet } from "../../model/sheet";
import type { Session } from "../session";
import { requireUnprotected } from "./protection";

/** Merges the area, or each of its rows; of the contents only the first one from the top left is kept. */
export function mergeCells(session: Session, sheet: Sheet, area: Area, across: boolean): void {
  requireUnprotected(sheet);
  const wanted = across
    ? Array.from({ length: area.rows }, (_row, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  for (const merge of wanted) mergeOne(sheet, merge);
  session.recalculation.changed();
  session.workbook.emit({ type: "structure", sheet });
}

export function unmergeCells({ workbook }: Session, sheet: Sheet, area: Area): void {
  requireUnprotected(sheet);
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  workbook.emit({ type: "structure", sheet });
}

/** Excel gives a merge when its top left cell lies in the range (OfficeDev/office-js issue 3611). */
export function mergedWithin(sheet: Sheet, area: Area): Area[] {
  return sheet.merges
    .filter((merge) => contains(area, merge))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** A merge takes in the merges it touches. */
function mergeOne(sheet: Sheet, area: Area): void {
  const touched = sheet.merges.filter((merge) => intersection(merge, area));
  const merge = around(area, ...touched);
  if (cellCount(merge) === 1) return;
  sheet.merges = [...sheet.merges.filter((other) => !touched.includes(other)), merge];
  keepFirstContent(sheet, merge);
}

function keepFirstContent(sheet: Sheet, merge: Area): void {
  const filled = [...cellsIn(sheet, merge)]
    .filter(({ cell }) => sheet.isUsed(cell, true))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const first = filled[0]?.cell;
  if (!first) return;
  const { value, formula } = first;
  for (const { cell } of filled) {
    cell.value = null;
    delete cell.formula;
  }
  const corner = sheet.cellToWrite(merge.row, merge.column);
  corner.value = value;
  if (formula !== undefined) corner.formula = formula;
}
