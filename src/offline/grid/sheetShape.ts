import { cellAt, usedArea, type SheetSnapshot } from "../../shared/workbook/snapshot";
import { shownText } from "./shownText";

/** Sizes in pixels. A file's own widths are not read: columns are as wide as what stands in them. */
export const ROW_HEIGHT = 26;
export const HEAD_HEIGHT = 24;
const NARROWEST = 56;
const WIDEST = 220;
const WIDEST_FIGURE = 320;
/** On both sides, with room for the sign of a mark. */
const PADDING = 30;
const WIDE_LETTER = 13;
const NARROW_LETTER = 8;

/** Rows whose text is looked at for the widths of columns; further below only the largest figures are. */
const MOST_ROWS = 500;

/** Rows and columns shown beyond the last that holds something. */
const MARGIN = { rows: 3, columns: 1 };
const LEAST = { rows: 20, columns: 8 };

/** Where the rows and columns of a sheet stand. */
export interface SheetShape {
  readonly rows: number;
  readonly columns: number;
  /** The left edge of every column, and the right edge of the last. */
  readonly edges: readonly number[];
  readonly width: number;
  readonly height: number;
  /** Room for the numbers of rows. */
  readonly gutter: number;
}

export function shapeOf(sheet: SheetSnapshot): SheetShape {
  const used = usedArea(sheet);
  const end = { rows: used ? used.row + used.rows : 0, columns: used ? used.column + used.columns : 0 };
  const rows = Math.max(end.rows + MARGIN.rows, LEAST.rows);
  const columns = Math.max(end.columns + MARGIN.columns, LEAST.columns);
  const widths = widthsOf(sheet, end.rows, columns);
  const edges = [0];
  for (const width of widths) edges.push((edges[edges.length - 1] ?? 0) + width);
  const width = edges[edges.length - 1] ?? 0;
  const gutter = Math.max(36, 12 + String(rows).length * 8);
  return { rows, columns, edges, width, height: rows * ROW_HEIGHT, gutter };
}

function widthsOf(sheet: SheetSnapshot, rows: number, columns: number): readonly number[] {
  const spread = new Set<string>();
  for (const merge of sheet.merges) if (merge.columns > 1) spread.add(`${merge.row}/${merge.column}`);
  const largest = largestFigures(sheet);
  return Array.from({ length: columns }, (_none, column) => {
    let widest = NARROWEST;
    const look = (row: number): void => {
      const cell = cellAt(sheet, { row, column });
      if (cell.kind === "empty" || spread.has(`${row}/${column}`)) return;
      const room = roomFor(shownText(cell));
      // A figure is never cut off, a text may be.
      widest = Math.max(widest, cell.kind === "number" ? room : Math.min(room, WIDEST));
    };
    for (let row = 0; row < Math.min(rows, MOST_ROWS); row++) look(row);
    const row = largest.get(column);
    if (row !== undefined) look(row);
    return Math.min(Math.ceil(widest), WIDEST_FIGURE);
  });
}

/** The row of the largest figure of every column, which is likely to be the longest as well. */
function largestFigures({ origin, values }: SheetSnapshot): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  const rows = new Map<number, number>();
  values.forEach((line, row) =>
    line.forEach((value, index) => {
      const column = origin.column + index;
      if (typeof value !== "number" || Math.abs(value) <= (sizes.get(column) ?? 0)) return;
      sizes.set(column, Math.abs(value));
      rows.set(column, origin.row + row);
    }),
  );
  return rows;
}

/** The width a text needs in a cell, marked or not. */
export function roomFor(text: string): number {
  let width = PADDING;
  for (const letter of text) width += letter > "\u2e80" ? WIDE_LETTER : NARROW_LETTER;
  return width;
}

/** The column that stands at a distance from the left edge. */
export function columnAt({ edges, columns }: SheetShape, x: number): number {
  let [low, high] = [0, columns - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= x) low = middle;
    else high = middle - 1;
  }
  return low;
}
