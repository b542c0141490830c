import type { Area } from "../workbook/address";
import type { PastedBlock, PastedCell } from "./pastedCell";

/** Cells where they come to stand: rows with gaps where merged cells reach, and the merged areas. */
export interface PlacedCells {
  readonly rows: readonly (readonly (PastedCell | undefined)[])[];
  readonly columns: number;
  readonly merges: readonly Area[];
}

export interface PasteLimits {
  readonly rows: number;
  readonly columns: number;
}

/** Places blocks below each other, a blank row after every table; "too-large" as soon as a limit is passed. */
export function placedCells(blocks: readonly PastedBlock[], limits: PasteLimits): PlacedCells | "too-large" {
  const placed = new Placement(limits);
  for (const [index, { rows }] of blocks.entries()) {
    if (blocks[index - 1]?.kind === "table") placed.addRow([], 0);
    for (const [at, row] of rows.entries()) {
      placed.addRow(row, rows.length - at);
      if (placed.isTooLarge) return "too-large";
    }
    placed.endBlock();
  }
  return placed;
}

class Placement implements PlacedCells {
  readonly rows: (PastedCell | undefined)[][] = [];
  readonly merges: Area[] = [];
  columns = 0;
  /** By column, the first row that no cell from above reaches. */
  private freeFrom: number[] = [];

  constructor(private readonly limits: PasteLimits) {}

  get isTooLarge(): boolean {
    return this.rows.length > this.limits.rows || this.columns > this.limits.columns;
  }

  /** `rowsLeft` counts this row and those after it in the table: a merged cell ends with its table. */
  addRow(cells: readonly PastedCell[], rowsLeft: number): void {
    const row = this.rows.length;
    const line: (PastedCell | undefined)[] = [];
    this.rows.push(line);
    let column = 0;
    for (const cell of cells) {
      while (!this.isFree(row, column)) column++;
      const area = {
        row,
        column,
        rows: Math.min(cell.rowSpan, rowsLeft),
        columns: this.room(row, column, cell),
      };
      line[column] = cell;
      for (let at = column; at < column + area.columns; at++) this.freeFrom[at] = row + area.rows;
      if (area.rows > 1 || area.columns > 1) this.merges.push(area);
      column += area.columns;
      this.columns = Math.max(this.columns, column);
      if (this.columns > this.limits.columns) return;
    }
  }

  endBlock(): void {
    this.freeFrom = [];
  }

  /** How far the cell reaches to the right before it meets one from above; never far past the limit. */
  private room(row: number, column: number, cell: PastedCell): number {
    const wanted = Math.min(cell.columnSpan, this.limits.columns + 1);
    let columns = 1;
    while (columns < wanted && this.isFree(row, column + columns)) columns++;
    return columns;
  }

  private isFree(row: number, column: number): boolean {
    return (this.freeFrom[column] ?? 0) <= row;
  }
}
