import type { Area } from "../workbook/address";
import type { CellStyle, StyledArea } from "./sheetPlan";

/**
 * The same look in few rectangles, since a host pays for every rectangle it dresses: neighbours in a row that look
 * alike are joined, then rectangles of the same columns below each other. The areas do not overlap.
 */
export function mergedStyles(styled: readonly StyledArea[]): StyledArea[] {
  return joined(joined(styled, sideways), downwards);
}

/** How two areas are recognised as neighbours, and what becomes of them. */
interface Direction {
  /** What neighbours have in common, besides their look. */
  readonly lane: (area: Area) => readonly number[];
  readonly start: (area: Area) => number;
  readonly end: (area: Area) => number;
  readonly join: (first: Area, next: Area) => Area;
}

const sideways: Direction = {
  lane: ({ row, rows }) => [row, rows],
  start: ({ column }) => column,
  end: ({ column, columns }) => column + columns,
  join: (first, next) => ({ ...first, columns: first.columns + next.columns }),
};

const downwards: Direction = {
  lane: ({ column, columns }) => [column, columns],
  start: ({ row }) => row,
  end: ({ row, rows }) => row + rows,
  join: (first, next) => ({ ...first, rows: first.rows + next.rows }),
};

function joined(styled: readonly StyledArea[], { lane, start, end, join }: Direction): StyledArea[] {
  const result: StyledArea[] = [];
  const endingAt = new Map<string, number>();
  for (const next of [...styled].sort((a, b) => start(a.area) - start(b.area))) {
    const key = (edge: number): string => JSON.stringify([lane(next.area), edge, next.style]);
    const index = endingAt.get(key(start(next.area)));
    const before = index === undefined ? undefined : result[index];
    if (index !== undefined && before) {
      result[index] = { ...before, area: join(before.area, next.area) };
      endingAt.delete(key(start(next.area)));
      endingAt.set(key(end(next.area)), index);
    } else {
      endingAt.set(key(end(next.area)), result.length);
      result.push(next);
    }
  }
  return result;
}

/** The style of every styled cell of a plan, by "row:column"; a later style adds to and wins over an earlier one. */
export function styleByCell(styles: readonly StyledArea[]): Map<string, CellStyle> {
  const byCell = new Map<string, CellStyle>();
  for (const { area, style } of styles) {
    for (const { row, column } of cellsOf(area)) {
      const key = `${row}:${column}`;
      byCell.set(key, { ...byCell.get(key), ...style });
    }
  }
  return byCell;
}

function* cellsOf(area: Area): Generator<{ row: number; column: number }> {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) yield { row, column };
  }
}
