import type { Area } from "../workbook/address";
import { RowHeights } from "./rowHeights";
import type { CellStyle, PlannedCell, StyledArea } from "./sheetPlan";
import { mergedStyles } from "./styledAreas";

/** What is put into a cell; only a formula is ever read as one. */
export type Content = string | number | { readonly formula: string } | undefined;

/** Collects the cells, merges, styles and row heights of one sheet while it is drawn. No two areas overlap. */
export class SheetBuilder {
  readonly cells: PlannedCell[] = [];
  readonly merges: Area[] = [];
  private readonly dressed: StyledArea[] = [];
  private readonly heights: RowHeights;

  constructor(widths: readonly number[]) {
    this.heights = new RowHeights(widths);
  }

  /** Writes into the top left cell of an area, merges the area and dresses it; "" and undefined write nothing. */
  put(area: Area, content: Content, style: CellStyle): void {
    const { row, column } = area;
    if (typeof content === "object") this.cells.push({ row, column, formula: content.formula });
    else if (content !== undefined && content !== "") this.cells.push({ row, column, value: content });
    if (area.rows > 1 || area.columns > 1) this.merges.push(area);
    if (typeof content === "string" && style.wrap) this.heights.hold(area, content, style);
    this.dressed.push({ area, style });
  }

  /** Puts a heading: centred and short, it breaks before its bracket where it does not fit on one line. */
  putHeading(area: Area, text: string, style: CellStyle): void {
    this.put(area, this.heights.broken(area, text), style);
  }

  /** Rows from `first` up to `end`, exclusive, are at least so high, in points. */
  rowsAtLeast(first: number, end: number, points: number): void {
    for (let row = first; row < end; row++) this.heights.atLeast(row, points);
  }

  get styles(): StyledArea[] {
    return mergedStyles(this.dressed);
  }

  get rowHeights(): Readonly<Record<number, number>> {
    return this.heights.record;
  }
}

export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}
