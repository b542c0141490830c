/** A dense grid whose blank rows are one and the same: a stray value in row 900,000 must not cost millions. */
export class DenseGrid<Content> {
  readonly rows: Content[][];
  private readonly blank: Content[];

  constructor(height: number, width: number, blank: Content) {
    this.blank = new Array<Content>(width).fill(blank);
    this.rows = new Array<Content[]>(height).fill(this.blank);
  }

  /** A row to write to. */
  own(row: number): Content[] {
    const known = this.rows[row] ?? this.blank;
    return known === this.blank ? (this.rows[row] = this.blank.slice()) : known;
  }

  /** Lets the rows below a row, up to another one, be the same as it. */
  repeat(row: number, end: number): void {
    if (end > row + 1) this.rows.fill(this.own(row), row, end);
  }
}
