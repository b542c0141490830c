import { type Decimal, sum } from "../amount/decimal";
import type { Figure } from "../amount/figure";
import { roundingRoom, sumOutcome } from "./tolerance";

/** total − Σ parts, exactly. */
export function gapOf(total: Decimal, parts: readonly Decimal[]): Decimal {
  return total.minus(sum(parts));
}

/** The outcome of a sum whose figures are all written to the same places, by the rule of DESIGN §5. */
export function agreementOf(
  total: Decimal,
  parts: readonly Decimal[],
  places: number,
): ReturnType<typeof sumOutcome> {
  const written = (value: Decimal): Figure => ({
    value: value.toDecimalPlaces(places),
    places,
    exact: false,
    storesMore: false,
  });
  const figures = parts.map(written);
  const whole = written(total);
  const gap = gapOf(
    whole.value,
    figures.map(({ value }) => value),
  );
  return sumOutcome(gap, roundingRoom([whole, ...figures]));
}
