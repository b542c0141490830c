import { MAX_COLUMNS, MAX_ROWS, type CellPosition } from "../../src/shared/workbook/address";
import type { Sheet } from "../model/sheet";
import type { SheetShape } from "./sheetShape";

export interface Step {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

/** The next cell in that direction; a merged cell is one step and hidden rows and columns are none. */
export function stepFrom(shape: SheetShape, from: CellPosition, step: Step): CellPosition {
  const { row, column, rows, columns } = shape.whole(from);
  let next = {
    row: step.rows > 0 ? row + rows : step.rows < 0 ? row - 1 : from.row,
    column: step.columns > 0 ? column + columns : step.columns < 0 ? column - 1 : from.column,
  };
  while (isOnSheet(next) && (shape.rows.size(next.row) === 0 || shape.columns.size(next.column) === 0)) {
    next = { row: next.row + step.rows, column: next.column + step.columns };
  }
  return isOnSheet(next) ? next : from;
}

/** Ctrl and an arrow: to the end of the filled cells, or over the blank ones to the next filled cell or the edge. */
export function jumpFrom(sheet: Sheet, from: CellPosition, step: Step): CellPosition {
  const used = sheet.used(true);
  const filled = ({ row, column }: CellPosition): boolean =>
    (sheet.cell(row, column)?.value ?? null) !== null;
  const next = ({ row, column }: CellPosition): CellPosition => ({
    row: row + step.rows,
    column: column + step.columns,
  });
  const last = {
    row: used ? used.row + used.rows - 1 : 0,
    column: used ? used.column + used.columns - 1 : 0,
  };
  const beyond = ({ row, column }: CellPosition): boolean =>
    (step.rows > 0 && row > last.row) || (step.columns > 0 && column > last.column) || row < 0 || column < 0;
  let here = from;
  const run = filled(from) && !beyond(next(from)) && filled(next(from));
  for (;;) {
    const ahead = next(here);
    if (beyond(ahead)) return run || (filled(here) && here !== from) ? here : edge(here, step);
    if (run && !filled(ahead)) return here;
    here = ahead;
    if (!run && filled(here)) return here;
  }
}

function edge(from: CellPosition, step: Step): CellPosition {
  return {
    row: step.rows > 0 ? MAX_ROWS - 1 : step.rows < 0 ? 0 : from.row,
    column: step.columns > 0 ? MAX_COLUMNS - 1 : step.columns < 0 ? 0 : from.column,
  };
}

function isOnSheet({ row, column }: CellPosition): boolean {
  return row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
}
