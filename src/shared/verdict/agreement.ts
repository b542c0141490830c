import { type Decimal, sum } from "../amount/decimal";
import type { Figure } from "../amount/figure";
import type { Outcome } from "./outcome";
import { roundingRoom } from "./tolerance";

/** total − Σ parts, exactly. */
export function gapOf(total: Decimal, parts: readonly Decimal[]): Decimal {
  return total.minus(sum(parts));
}

/** The outcome of a sum whose figures are all written to the same places, by the rule of DESIGN §5. */
export function sumOutcome(
  total: Decimal,
  parts: readonly Decimal[],
  places: number,
): Extract<Outcome, "agrees" | "tail" | "doubtful" | "wrong"> {
  const written = (value: Decimal): Figure => {
    const rounded = value.toDecimalPlaces(places);
    return { value: rounded, places, exact: rounded.isZero(), storesMore: false };
  };
  const figures = parts.map(written);
  const whole = written(total);
  const size = gapOf(
    whole.value,
    figures.map(({ value }) => value),
  ).abs();
  const { reach, tail } = roundingRoom([whole, ...figures]);
  if (size.isZero()) return "agrees";
  if (size.gte(reach)) return "wrong";
  return size.lte(tail) ? "tail" : "doubtful";
}
