import type { Area } from "../workbook/address";
import type { CellStyle } from "./sheetPlan";

/** Points a line of 10-point text takes, and what more than one line keeps free above and below. */
const LINE = 13;
const PADDING = 4;
const USUAL_SIZE = 10;
/** A Chinese character of 10 points is as wide as this many digits of the default font; other characters are half. */
const CHARACTER_WIDTH = 1.91;
/** What a cell keeps free at its sides, and what a step of indent takes, in characters. */
const MARGIN = 0.3;
const INDENT = 1.3;

/** The heights of the rows of a sheet, grown so that wrapped text is never cut. */
export class RowHeights {
  private readonly points = new Map<number, number>();

  constructor(private readonly widths: readonly number[]) {}

  atLeast(row: number, points: number): void {
    this.points.set(row, Math.max(points, this.points.get(row) ?? 0));
  }

  /** Text wrapped in an area, in its style; over several rows they share what it needs. */
  hold(area: Area, text: string, { fontSize = USUAL_SIZE, indent = 0 }: CellStyle): void {
    const scale = fontSize / USUAL_SIZE;
    const width = (this.widthOf(area) - MARGIN - indent * INDENT) / scale;
    const lines = text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / width)), 0);
    const needed = (lines * LINE + (lines > 1 ? PADDING : 0)) * scale;
    for (let row = area.row; row < area.row + area.rows; row++)
      this.atLeast(row, Math.ceil(needed / area.rows));
  }

  /** Text in brackets starts a line of its own where the whole does not fit on one: 批复规模（㎡）. */
  broken(area: Area, text: string): string {
    return widthOf(text) > this.widthOf(area) - MARGIN ? text.replace(/(?<=.)（/u, "\n（") : text;
  }

  private widthOf({ column, columns }: Area): number {
    return this.widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
  }

  get record(): Readonly<Record<number, number>> {
    return Object.fromEntries([...this.points].sort(([a], [b]) => a - b));
  }
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character < "\u2000" ? CHARACTER_WIDTH / 2 : CHARACTER_WIDTH;
  return width;
}
