import type { Decimal } from "../amount/decimal";
import type { PlacedCell } from "../verdict/placedCell";
import type { Mentions } from "./mentions";
import type { Solution } from "./workings";

/** Figures of fewer digits stand beside each other by chance. */
const LEAST_DIGITS = 3;

/** The figures that stand right above, below or beside a cell. */
export class Neighbours {
  private constructor(
    private readonly found: Mentions,
    private readonly skipped: ReadonlySet<string>,
  ) {}

  static of(found: Mentions): Neighbours {
    return new Neighbours(found, new Set());
  }

  /** Without cells that repeat a figure because formulas carry it there. */
  without(solution: Solution): Neighbours {
    return new Neighbours(this.found, new Set(solution.map(({ cell }) => placeOf(cell))));
  }

  /** Whether the figure of a cell is also that of a neighbour, with enough digits not to be so by chance. */
  repeats(cell: PlacedCell): boolean {
    const own = this.figureAt(cell);
    if (!own || own.abs().times(100).toFixed(0).length < LEAST_DIGITS) return false;
    const { sheet, row, column } = cell;
    return [
      { sheet, row: row - 1, column },
      { sheet, row: row + 1, column },
      { sheet, row, column: column - 1 },
      { sheet, row, column: column + 1 },
    ].some((place) => !this.skipped.has(placeOf(place)) && this.figureAt(place)?.equals(own));
  }

  private figureAt(place: Place): Decimal | undefined {
    const reading = this.found.standingAt(place)?.cell?.reading;
    return reading?.kind === "figure" ? reading.figure.value : undefined;
  }
}

type Place = Pick<PlacedCell, "sheet" | "row" | "column">;

function placeOf({ sheet, row, column }: Place): string {
  return `${sheet}!${row}.${column}`;
}
