import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../src/shared/workbook/address";

/** Whole rows or columns that are put in before the line `first`, or taken out from it on. */
export interface LineChange {
  readonly kind: "insert" | "delete";
  readonly axis: "row" | "column";
  readonly first: number;
  readonly count: number;
}

export function mostLines({ axis }: LineChange): number {
  return axis === "row" ? MAX_ROWS : MAX_COLUMNS;
}

/** The lines themselves, as the whole rows or columns that are put in or taken out. */
export function linesOf({ axis, first, count }: LineChange): Area {
  return axis === "row"
    ? { row: first, rows: count, column: 0, columns: MAX_COLUMNS }
    : { column: first, columns: count, row: 0, rows: MAX_ROWS };
}

/** Where a line stands afterwards; undefined when it is gone. */
export function lineAfter(change: LineChange, line: number): number | undefined {
  return spanAfter(change, line, line)?.[0];
}

/**
 * What becomes of the lines from one to another: it grows where lines are put in between them, shrinks by those taken
 * out, and is undefined when none is left.
 */
export function spanAfter(
  change: LineChange,
  from: number,
  to: number,
): readonly [number, number] | undefined {
  const { kind, first, count } = change;
  const last = mostLines(change) - 1;
  if (from === 0 && to === last) return [from, to];
  if (kind === "insert") {
    const start = from >= first ? from + count : from;
    const end = to >= first ? to + count : to;
    return start > last ? undefined : [start, Math.min(end, last)];
  }
  const start = from < first ? from : Math.max(first, from - count);
  const end = to < first ? to : Math.max(first - 1, to - count);
  return end < start ? undefined : [start, end];
}

export function areaAfter(change: LineChange, area: Area): Area | undefined {
  const { axis } = change;
  const [from, count] = axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
  const span = spanAfter(change, from, from + count - 1);
  if (!span) return undefined;
  const [start, end] = span;
  return axis === "row"
    ? { ...area, row: start, rows: end - start + 1 }
    : { ...area, column: start, columns: end - start + 1 };
}
