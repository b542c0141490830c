import { Decimal, sum, ZERO } from "../amount/decimal";
import { type Figure, halfUnit, lastUnit } from "../amount/figure";

/** How far rounding alone can move a sum, and how far it plausibly does (DESIGN §5; methods §4 B). */
export interface RoundingRoom {
  /** The largest gap that is a tail. */
  readonly tail: Decimal;
  /** Σh over the non-zero figures: no gap of theirs reaches it. */
  readonly reach: Decimal;
  /** The same with the written zeros: a printed 0.00 may stand for a few 元, which a gap may show. */
  readonly reachWithZeros: Decimal;
}

/** 2.6 standard deviations: rounding alone goes beyond it about once in a hundred sums. */
const DEVIATIONS = new Decimal("2.6");

/**
 * The room of a sum over its written figures, blanks left out: Σh and round(2.6·√(Σu²/12)/u)·u, u the finest last
 * place; the tail lies below the reach, since no innocent gap attains it.
 */
export function roundingRoom(figures: readonly Figure[]): RoundingRoom {
  const rounded = figures.filter((figure) => !figure.exact && !figure.value.isZero());
  const zeros = figures.filter((figure) => !figure.exact && figure.value.isZero());
  const units = rounded.map(lastUnit);
  const reach = sum(rounded.map(halfUnit));
  const reachWithZeros = reach.plus(sum(zeros.map(halfUnit)));
  if (units.length === 0) return { tail: ZERO, reach, reachWithZeros };
  const finest = Decimal.min(...units);
  const deviation = sum(units.map((unit) => unit.times(unit)))
    .div(12)
    .sqrt();
  const plausible = DEVIATIONS.times(deviation).div(finest).toDecimalPlaces(0);
  const belowReach = reach.div(finest).ceil().minus(1);
  return { tail: Decimal.max(0, Decimal.min(plausible, belowReach)).times(finest), reach, reachWithZeros };
}

/** The outcome of a sum whose sides lie `gap` apart. */
export function sumOutcome(gap: Decimal, room: RoundingRoom): "agrees" | "tail" | "doubtful" | "wrong" {
  const size = gap.abs();
  if (size.isZero()) return "agrees";
  if (size.lte(room.tail)) return "tail";
  return size.lt(Decimal.max(room.reach, room.reachWithZeros)) ? "doubtful" : "wrong";
}

/** The coarser last place of figures that state the same quantity. */
export function coarsestUnit(figures: readonly Figure[]): Decimal {
  return Decimal.max(...figures.map(lastUnit));
}
