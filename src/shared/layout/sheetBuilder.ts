import type { Area } from "../workbook/address";
import type { CellStyle, PlannedCell, StyledArea } from "./sheetPlan";

/** Collects the cells, merges and styles of one sheet while it is drawn. */
export class SheetBuilder {
  readonly cells: PlannedCell[] = [];
  readonly merges: Area[] = [];
  readonly styles: StyledArea[] = [];

  /** Writes into the top left cell of an area, merges the area and dresses it; "" and undefined write nothing. */
  put(area: Area, content: string | number | undefined, style: CellStyle): void {
    const { row, column } = area;
    if (typeof content === "string" && content.startsWith("="))
      this.cells.push({ row, column, formula: content });
    else if (content !== undefined && content !== "") this.cells.push({ row, column, value: content });
    if (area.rows > 1 || area.columns > 1) this.merges.push(area);
    this.styles.push({ area, style });
  }
}

export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}
