import {
  MAX_COLUMNS,
  MAX_ROWS,
  contains,
  type Area,
  type CellPosition,
} from "../../src/shared/workbook/address";
import { intersection } from "../model/areas";
import type { Sheet } from "../model/sheet";
import { Axis } from "./axis";

const PIXELS_PER_POINT = 4 / 3;
/** The width of a digit of the Chinese default font. */
export const PIXELS_PER_CHARACTER = 8;
const USUAL_WIDTH = 72;
const USUAL_HEIGHT = 19;

/** Where everything on a sheet stands, in pixels; made anew when rows, columns or merges change. */
export class SheetShape {
  readonly rows: Axis;
  readonly columns: Axis;

  constructor(private readonly sheet: Sheet) {
    this.rows = new Axis(MAX_ROWS, USUAL_HEIGHT, sizes(sheet.rowHeights, sheet.hiddenRows, PIXELS_PER_POINT));
    this.columns = new Axis(
      MAX_COLUMNS,
      USUAL_WIDTH,
      sizes(sheet.columnWidths, sheet.hiddenColumns, PIXELS_PER_CHARACTER),
    );
  }

  /** The merged area the cell belongs to, or the cell itself. */
  whole(cell: CellPosition): Area {
    return this.sheet.merges.find((merge) => contains(merge, cell)) ?? single(cell);
  }

  /** The smallest area around the given one that cuts no merged cell. */
  expanded(area: Area): Area {
    let result = area;
    for (;;) {
      const grown = this.sheet.merges.filter((merge) => intersection(merge, result)).reduce(union, result);
      if (grown.rows === result.rows && grown.columns === result.columns) return result;
      result = grown;
    }
  }
}

export function single({ row, column }: CellPosition): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** The area between two cells, whichever comes first. */
export function between(a: CellPosition, b: CellPosition): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.abs(a.row - b.row) + 1, columns: Math.abs(a.column - b.column) + 1 };
}

function union(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

function sizes(
  custom: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  scale: number,
): Map<number, number> {
  const pixels = new Map<number, number>();
  for (const [index, size] of custom) pixels.set(index, Math.round(size * scale));
  for (const index of hidden) pixels.set(index, 0);
  return pixels;
}
