import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../src/shared/workbook/address";

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** The cells both areas have, if any. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest area around all of them. */
export function around(first: Area, ...others: readonly Area[]): Area {
  const all = [first, ...others];
  const row = Math.min(...all.map((area) => area.row));
  const column = Math.min(...all.map((area) => area.column));
  const bottom = Math.max(...all.map((area) => area.row + area.rows));
  const right = Math.max(...all.map((area) => area.column + area.columns));
  return { row, column, rows: bottom - row, columns: right - column };
}

/** What is left of an area when another is cut out of it: up to four rectangles. */
export function without(area: Area, cut: Area): Area[] {
  const hole = intersection(area, cut);
  if (!hole) return [area];
  const below = hole.row + hole.rows;
  const right = hole.column + hole.columns;
  return [
    { ...area, rows: hole.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { row: hole.row, rows: hole.rows, column: area.column, columns: hole.column - area.column },
    { row: hole.row, rows: hole.rows, column: right, columns: area.column + area.columns - right },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
}

export function cellCount(area: Area): number {
  return area.rows * area.columns;
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Whole rows or whole columns: Excel gives no values for such a range. */
export function isUnbounded(area: Area): boolean {
  return area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
}
