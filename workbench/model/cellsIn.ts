import { MAX_COLUMNS, type Area } from "../../src/shared/workbook/address";
import { cellCount } from "./areas";
import type { Cell } from "./cell";
import type { Sheet } from "./sheet";

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells that exist within an area; the order is that of the area or, for a large area, of making. */
export function* cellsIn(sheet: Sheet, area: Area): Generator<PlacedCell> {
  if (cellCount(area) > sheet.cells.size) {
    for (const [key, cell] of sheet.cells) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      const inside =
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns;
      if (inside) yield { row, column, cell };
    }
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.cell(row, column);
      if (cell) yield { row, column, cell };
    }
  }
}
