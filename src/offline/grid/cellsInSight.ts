import { contains, type Area, type CellPosition } from "../../shared/workbook/address";
import type { SheetSnapshot } from "../../shared/workbook/snapshot";
import { columnAt, ROW_HEIGHT, type SheetShape } from "./sheetShape";

/** Rows and columns drawn beyond the edges of what is seen, so that scrolling meets drawn cells. */
const BEYOND = { rows: 8, columns: 2 };

/** The part of a sheet that the scrolled window shows, in pixels. */
export interface Window {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A cell to draw: one, or the merged area it stands for. */
export interface DrawnRow {
  readonly row: number;
  readonly cells: readonly Area[];
}

/** The rows and columns to draw for a window. */
export function areaInSight(shape: SheetShape, { x, y, width, height }: Window): Area {
  const row = Math.max(0, Math.floor(y / ROW_HEIGHT) - BEYOND.rows);
  const lastRow = Math.min(shape.rows - 1, Math.ceil((y + height) / ROW_HEIGHT) + BEYOND.rows);
  const column = Math.max(0, columnAt(shape, x) - BEYOND.columns);
  const lastColumn = Math.min(shape.columns - 1, columnAt(shape, x + width) + BEYOND.columns);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** Every cell of an area by rows, merged ones once, those included that only reach into it. */
export function rowsInSight(sheet: SheetSnapshot, shape: SheetShape, area: Area): readonly DrawnRow[] {
  const merges = sheet.merges.filter((merge) => overlap(merge, area)).map((merge) => within(merge, shape));
  const rows = new Map<number, Area[]>();
  const add = (cell: Area): void => {
    const cells = rows.get(cell.row);
    if (cells) cells.push(cell);
    else rows.set(cell.row, [cell]);
  };
  for (const merge of merges) add(merge);
  for (let row = area.row; row < area.row + area.rows; row++) {
    const across = merges.filter((merge) => merge.row <= row && row < merge.row + merge.rows);
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!across.some((merge) => contains(merge, { row, column })))
        add({ row, column, rows: 1, columns: 1 });
    }
  }
  return [...rows]
    .map(([row, cells]) => ({ row, cells: cells.sort((one, other) => one.column - other.column) }))
    .sort((one, other) => one.row - other.row);
}

/** The merged area a position belongs to, else the cell alone. */
export function cellOrMerge(sheet: SheetSnapshot, shape: SheetShape, position: CellPosition): Area {
  const merge = sheet.merges.find((each) => contains(each, position));
  return merge ? within(merge, shape) : { ...position, rows: 1, columns: 1 };
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** A merge may reach far beyond what is used. */
function within({ row, column, rows, columns }: Area, shape: SheetShape): Area {
  return {
    row,
    column,
    rows: Math.min(rows, shape.rows - row),
    columns: Math.min(columns, shape.columns - column),
  };
}
