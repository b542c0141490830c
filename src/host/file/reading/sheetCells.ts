import type { CellKind, CellValue, SheetSnapshot } from "../../../shared/workbook/snapshot";
import { DenseGrid } from "./denseGrid";

/** Rows below each other that have the same blank cells, or one row with values. */
interface Line {
  readonly row: number;
  rows: number;
  /** Where its cells stand in the lists. */
  readonly start: number;
  readonly end: number;
  readonly isBlank: boolean;
  readonly hasFormulas: boolean;
}

export type Grids = Pick<SheetSnapshot, "origin" | "values" | "kinds" | "formulas" | "numberFormats">;

const KINDS = { number: "number", boolean: "boolean", string: "text" } as const;

/**
 * The cells of a sheet as its file tells them, one after the other. They cost what the file holds, however far apart
 * they lie; formatted rows without values below each other cost one of them.
 */
export class SheetCells {
  private readonly lines: Line[] = [];
  private readonly columns: number[] = [];
  private readonly values: CellValue[] = [];
  private readonly kinds: CellKind[] = [];
  private readonly formulas: string[] = [];
  private readonly formats: string[] = [];
  private start = 0;
  private isBlank = true;
  private hasFormulas = false;
  /** Around all cells with a value or a formula. */
  private top = Infinity;
  private bottom = -1;
  private left = Infinity;
  private right = -1;

  /** `format` is that of cells which the file does not tell. */
  constructor(private readonly format: string) {}

  /** Adds a cell of the row that is being read. */
  add(column: number, value: CellValue, isError: boolean, formula: string, format: string): void {
    this.push(column, value, isError ? "error" : KINDS[typeof value as keyof typeof KINDS], formula, format);
    this.fill(column, formula);
  }

  /** Adds a cell without a value; one without a formula either is only remembered for its format. */
  addBlank(column: number, formula: string, format: string): void {
    if (formula !== "") this.fill(column, formula);
    else if (format === this.format) return;
    this.push(column, "", "empty", formula, format);
  }

  endRow(row: number): void {
    const [start, end] = [this.start, this.columns.length];
    const { isBlank, hasFormulas } = this;
    this.isBlank = true;
    this.hasFormulas = false;
    if (start === end) return;
    const before = this.lines.at(-1);
    if (isBlank && before && this.repeats(before, row)) {
      before.rows += 1;
      for (const list of [this.columns, this.values, this.kinds, this.formulas, this.formats])
        list.length = start;
      return;
    }
    this.start = end;
    this.lines.push({ row, rows: 1, start, end, isBlank, hasFormulas });
    if (isBlank) return;
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
  }

  /** Dense grids around all values; undefined where they would hold more cells than that. */
  grids(mostCells: number): Grids | undefined {
    if (this.bottom < 0) {
      return { origin: { row: 0, column: 0 }, values: [], kinds: [], formulas: [], numberFormats: [] };
    }
    const { top, bottom, left, right } = this;
    const [height, width] = [bottom - top + 1, right - left + 1];
    const lines = this.lines.filter(({ row, rows }) => row + rows > top && row <= bottom);
    if (lines.length * width > mostCells) return undefined;
    const values = new DenseGrid<CellValue>(height, width, "");
    const kinds = new DenseGrid<CellKind>(height, width, "empty");
    const formulas = new DenseGrid(height, width, "");
    const numberFormats = new DenseGrid(height, width, this.format);
    for (const line of lines) {
      const row = Math.max(line.row - top, 0);
      this.lay(line, numberFormats.own(row), this.formats);
      numberFormats.repeat(row, line.row + line.rows - top);
      if (line.isBlank) continue;
      this.lay(line, values.own(row), this.values);
      this.lay(line, kinds.own(row), this.kinds);
      if (line.hasFormulas) this.lay(line, formulas.own(row), this.formulas);
    }
    return {
      origin: { row: top, column: left },
      values: values.rows,
      kinds: kinds.rows,
      formulas: formulas.rows,
      numberFormats: numberFormats.rows,
    };
  }

  private push(column: number, value: CellValue, kind: CellKind, formula: string, format: string): void {
    this.columns.push(column);
    this.values.push(value);
    this.kinds.push(kind);
    this.formulas.push(formula);
    this.formats.push(format);
  }

  private fill(column: number, formula: string): void {
    this.isBlank = false;
    if (formula !== "") this.hasFormulas = true;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  private repeats(before: Line, row: number): boolean {
    const cells = this.columns.length - this.start;
    if (!before.isBlank || before.row + before.rows !== row || before.end - before.start !== cells)
      return false;
    for (let index = 0; index < cells; index++) {
      const [one, other] = [before.start + index, this.start + index];
      if (this.columns[one] !== this.columns[other] || this.formats[one] !== this.formats[other])
        return false;
    }
    return true;
  }

  private lay<Content>({ start, end }: Line, row: Content[], contents: readonly Content[]): void {
    for (let index = start; index < end; index++) {
      const column = this.columns[index] ?? 0;
      const content = contents[index];
      if (column >= this.left && column <= this.right && content !== undefined)
        row[column - this.left] = content;
    }
  }
}
