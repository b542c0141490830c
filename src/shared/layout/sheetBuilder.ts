import type { Area } from "../workbook/address";
import type { CellStyle, PlannedCell, StyledArea } from "./sheetPlan";

/** Collects the cells, merges and styles of one sheet while it is drawn. */
export class SheetBuilder {
  readonly cells: PlannedCell[] = [];
  readonly merges: Area[] = [];
  readonly styles: StyledArea[] = [];
  /** Styled areas by the row below them, their columns and their style. */
  private readonly endingAt = new Map<string, number>();

  /** Writes into the top left cell of an area, merges the area and dresses it; "" and undefined write nothing. */
  put(area: Area, content: string | number | undefined, style: CellStyle): void {
    const { row, column } = area;
    if (typeof content === "string" && content.startsWith("="))
      this.cells.push({ row, column, formula: content });
    else if (content !== undefined && content !== "") this.cells.push({ row, column, value: content });
    if (area.rows > 1 || area.columns > 1) this.merges.push(area);
    this.dress(area, style);
  }

  /** Cells below each other that look alike share one rectangle: a host pays for every rectangle it dresses. */
  private dress(area: Area, style: CellStyle): void {
    const key = JSON.stringify([area.column, area.columns, area.row, style]);
    const above = this.endingAt.get(key);
    const index = above ?? this.styles.length;
    const first = above === undefined ? area : (this.styles[above]?.area ?? area);
    const whole = { ...first, rows: area.row + area.rows - first.row };
    this.styles[index] = { area: whole, style };
    this.endingAt.delete(key);
    this.endingAt.set(JSON.stringify([area.column, area.columns, area.row + area.rows, style]), index);
  }
}

export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}
