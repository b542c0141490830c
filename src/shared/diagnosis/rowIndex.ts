import type { PlacedRow } from "./placedRows";
import { figureAt, type Gaps } from "./rowGaps";

/** The rows of a workbook, to be found by their figures. */
export class RowIndex {
  private readonly byFigure = new Map<string, PlacedRow[]>();
  private readonly codes = new Map<string, Set<string>>();

  constructor(private readonly rows: ReadonlyMap<string, PlacedRow>) {
    for (const row of rows.values()) {
      const figures = [...row.cells.keys()].flatMap((column) => figureAt(row, column)?.toFixed() ?? []);
      for (const figure of new Set(figures)) {
        const list = this.byFigure.get(figure);
        if (list) list.push(row);
        else this.byFigure.set(figure, [row]);
      }
      const block = blockOf(row);
      this.codes.set(block, (this.codes.get(block) ?? new Set()).add(row.name.row));
    }
  }

  get(key: string): PlacedRow | undefined {
    return this.rows.get(key);
  }

  /** The rows with a figure that is the first gap there is, in whatever column; in the order of the workbook. */
  withFigureIn(gaps: Gaps): readonly PlacedRow[] {
    const gap = [...gaps.values()].find((each) => !each.isZero());
    return (gap && this.byFigure.get(gap.toFixed())) ?? [];
  }

  /** The codes of all rows of its block. */
  codesBeside(row: PlacedRow): ReadonlySet<string> {
    return this.codes.get(blockOf(row)) ?? new Set();
  }
}

export function isSameBlock(a: PlacedRow, b: PlacedRow): boolean {
  return blockOf(a) === blockOf(b);
}

function blockOf({ name }: PlacedRow): string {
  return `${name.statement} ${name.instance} ${name.block}`;
}
