import { Decimal, sum } from "../amount/decimal";
import { type Figure, halfUnit, lastUnit } from "../amount/figure";

/** How far rounding alone can move a sum, and how far it plausibly does (DESIGN §5; methods §4 B). */
export interface RoundingRoom {
  /** Σh: no innocent gap reaches it. */
  readonly reach: Decimal;
  /** The largest gap that is a tail; what lies between it and `reach` is doubtful. */
  readonly tail: Decimal;
}

/** 2.6 standard deviations: rounding alone goes beyond it about once in a hundred sums. */
const DEVIATIONS = new Decimal("2.6");

/**
 * The room of a sum over its total and non-zero addends: Σh and round(2.6·√(Σu²/12)/u)·u, u the finest last place.
 * Exact figures (typed zeros) give none.
 */
export function roundingRoom(figures: readonly Figure[]): RoundingRoom {
  const rounded = figures.filter((figure) => !figure.exact);
  const units = rounded.map(lastUnit);
  if (units.length === 0) return { reach: new Decimal(0), tail: new Decimal(0) };
  const finest = Decimal.min(...units);
  const deviation = sum(units.map((unit) => unit.times(unit)))
    .div(12)
    .sqrt();
  return {
    reach: sum(rounded.map(halfUnit)),
    tail: DEVIATIONS.times(deviation).div(finest).toDecimalPlaces(0).times(finest),
  };
}

/** The coarser last place of figures that state the same quantity. */
export function coarsestUnit(figures: readonly Figure[]): Decimal {
  return Decimal.max(...figures.map(lastUnit));
}
