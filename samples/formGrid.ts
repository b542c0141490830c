import type { PlannedCell } from "../src/shared/layout/sheetPlan";
import type { Area } from "../src/shared/workbook/address";
import type { Published } from "./zhuzhou-2023";

/** In a grid: this cell is merged with the one to its left. */
export const LEFT = "<";
/** In a grid: this cell is merged with the one above it. */
export const ABOVE = "^";

/** A part of a form drawn row by row as it prints; LEFT and ABOVE show what is merged, null is a blank cell. */
export type FormGrid = readonly (readonly Published[])[];

/** The cells and merges of a grid whose first row is the given row of the sheet. */
export function placeGrid(grid: FormGrid, firstRow: number): { cells: PlannedCell[]; merges: Area[] } {
  const cells: PlannedCell[] = [];
  const areas = new Map<string, Area>();
  grid.forEach((line, row) =>
    line.forEach((value, column) => {
      const owner = ownerOf(grid, row, column);
      const key = `${owner.row}:${owner.column}`;
      const rows = row - owner.row + 1;
      const columns = column - owner.column + 1;
      const known = areas.get(key) ?? {
        row: firstRow + owner.row,
        column: owner.column,
        rows: 1,
        columns: 1,
      };
      areas.set(key, {
        ...known,
        rows: Math.max(known.rows, rows),
        columns: Math.max(known.columns, columns),
      });
      if (value !== null && value !== LEFT && value !== ABOVE) {
        cells.push({ row: firstRow + row, column, value });
      }
    }),
  );
  return { cells, merges: [...areas.values()].filter((area) => area.rows > 1 || area.columns > 1) };
}

/** The top left cell of the merge a cell is part of; the cell itself when it is part of none. */
function ownerOf(grid: FormGrid, row: number, column: number): { row: number; column: number } {
  const value = grid[row]?.[column];
  if (value === LEFT) return ownerOf(grid, row, column - 1);
  if (value === ABOVE) return ownerOf(grid, row - 1, column);
  return { row, column };
}
