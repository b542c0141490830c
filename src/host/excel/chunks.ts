import type { Area } from "../../shared/workbook/address";

/** What a first look reads of every sheet, as one rectangle from A1: 200,000 cells at most. */
export const WINDOW: Area = { row: 0, column: 0, rows: 4_000, columns: 50 };

/** Most cells to ask for in one round trip. */
export const CHUNK_CELLS = 200_000;

/** The same for Excel on the web, which answers no more than 5 MB at once; a cell costs up to some 100 bytes. */
export const WEB_CHUNK_CELLS = 40_000;

export function cellCount({ rows, columns }: Area): number {
  return rows * columns;
}

/** What lies inside the window; none or one. */
export function insideWindow(filled: Area): readonly Area[] {
  const endRow = Math.min(filled.row + filled.rows, WINDOW.rows);
  const endColumn = Math.min(filled.column + filled.columns, WINDOW.columns);
  return [between(filled.row, filled.column, endRow, endColumn)].filter(isFilled);
}

/** What lies beyond the window: to the right of it, and below it. */
export function beyondWindow(filled: Area): readonly Area[] {
  const endRow = filled.row + filled.rows;
  const endColumn = filled.column + filled.columns;
  return [
    between(filled.row, Math.max(filled.column, WINDOW.columns), Math.min(endRow, WINDOW.rows), endColumn),
    between(Math.max(filled.row, WINDOW.rows), filled.column, endRow, endColumn),
  ].filter(isFilled);
}

/**
 * Cuts an area into bands, each as long as all before it together. Asking every band where its values lie finds a
 * stray value in row 900,000 without reading the emptiness before it.
 */
export function growingBands(area: Area): readonly Area[] {
  const byRows = area.row >= WINDOW.rows || area.column < WINDOW.columns;
  const first = byRows ? area.row : area.column;
  const end = byRows ? area.row + area.rows : area.column + area.columns;
  const bands: Area[] = [];
  for (let start = first, next: number; start < end; start = next) {
    next = Math.max(start * 2, WINDOW.columns);
    const length = Math.min(next, end) - start;
    bands.push(byRows ? { ...area, row: start, rows: length } : { ...area, column: start, columns: length });
  }
  return bands;
}

/** Cuts an area into pieces of at most so many cells: whole rows while one row fits. */
export function cut(area: Area, mostCells: number): readonly Area[] {
  const columns = Math.min(area.columns, mostCells);
  const rows = Math.max(1, Math.floor(mostCells / columns));
  const pieces: Area[] = [];
  for (let row = 0; row < area.rows; row += rows) {
    for (let column = 0; column < area.columns; column += columns) {
      pieces.push({
        row: area.row + row,
        column: area.column + column,
        rows: Math.min(rows, area.rows - row),
        columns: Math.min(columns, area.columns - column),
      });
    }
  }
  return pieces;
}

function isFilled({ rows, columns }: Area): boolean {
  return rows > 0 && columns > 0;
}

function between(row: number, column: number, endRow: number, endColumn: number): Area {
  return { row, column, rows: endRow - row, columns: endColumn - column };
}
