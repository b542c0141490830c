import type { Decimal } from "../amount/decimal";
import type { Evaluation } from "../verdict/evaluate";
import type { PlacedCell } from "../verdict/placedCell";
import type { Solution } from "./workings";

/** Figures of fewer digits stand beside each other by chance. */
const LEAST_DIGITS = 3;

/** The figures that stand right above, below or beside a cell. */
export class Neighbours {
  private constructor(
    private readonly figures: ReadonlyMap<string, Decimal>,
    private readonly skipped: ReadonlySet<string>,
  ) {}

  static of(evaluations: readonly Evaluation[]): Neighbours {
    const figures = new Map<string, Decimal>();
    for (const { operands } of evaluations) {
      for (const { cell } of operands) {
        if (cell?.reading.kind === "figure") figures.set(placeOf(cell), cell.reading.figure.value);
      }
    }
    return new Neighbours(figures, new Set());
  }

  /** Without cells that repeat a figure because formulas carry it there. */
  without(solution: Solution): Neighbours {
    return new Neighbours(this.figures, new Set(solution.map(({ cell }) => placeOf(cell))));
  }

  /** Whether the figure of a cell is also that of a neighbour, with enough digits not to be so by chance. */
  repeats(cell: PlacedCell): boolean {
    const own = this.figures.get(placeOf(cell));
    if (!own || own.abs().times(100).toFixed(0).length < LEAST_DIGITS) return false;
    const { sheet, row, column } = cell;
    return [
      { sheet, row: row - 1, column },
      { sheet, row: row + 1, column },
      { sheet, row, column: column - 1 },
      { sheet, row, column: column + 1 },
    ].some((place) => !this.skipped.has(placeOf(place)) && this.figures.get(placeOf(place))?.equals(own));
  }
}

function placeOf({ sheet, row, column }: Pick<PlacedCell, "sheet" | "row" | "column">): string {
  return `${sheet}!${row}.${column}`;
}
