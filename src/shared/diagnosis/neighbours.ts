import type { Decimal } from "../amount/decimal";
import type { Evaluation } from "../verdict/evaluate";
import type { PlacedCell } from "../verdict/placedCell";

/** Figures of fewer digits stand beside each other by chance. */
const LEAST_DIGITS = 3;

/** The figures that stand right above, below or beside a cell. */
export class Neighbours {
  private readonly figures = new Map<string, Decimal>();

  constructor(evaluations: readonly Evaluation[]) {
    for (const { operands } of evaluations) {
      for (const { cell } of operands) {
        if (cell?.reading.kind === "figure") this.figures.set(placeOf(cell), cell.reading.figure.value);
      }
    }
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
    ].some((place) => this.figures.get(placeOf(place))?.equals(own));
  }
}

function placeOf({ sheet, row, column }: Pick<PlacedCell, "sheet" | "row" | "column">): string {
  return `${sheet}!${row}.${column}`;
}
