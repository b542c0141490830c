import { Decimal } from "../amount/decimal";
import { type Evaluation, evaluated, refused } from "./evaluation";

/** Digits after the point of a percentage; undefined leaves the rate unrounded. */
export type Places = number | undefined;

/**
 * part ÷ base as a fraction, optionally rounded half up to `places` digits of the percentage (0.9997 is 99.97 %).
 *
 * | base | part | result |
 * |---|---|---|
 * | 0 | 0 | not available: nothing was planned and nothing done, the indicator does not apply |
 * | 0 | ≠ 0 | division by zero, never 100 % or infinity |
 *
 * Source: 财预〔2020〕10号 预算执行率＝全年执行数÷全年预算数; zero bases: domain practice, 不适用.
 */
export function ratio(part: Decimal, base: Decimal, places: Places): Evaluation {
  if (base.isZero()) {
    return part.isZero() ? refused("not-available", "both-zero") : refused("division-by-zero", "zero-base");
  }
  const value = part.div(base);
  return evaluated(places === undefined ? value : value.toDecimalPlaces(places + 2));
}

/**
 * (current − previous) ÷ previous (变动率). Bases of zero as for every ratio; on a negative base the sign of the
 * rate would say the opposite of what happened, so it is refused.
 */
export function changeRate(current: Decimal, previous: Decimal, places: Places): Evaluation {
  if (previous.isNegative() && !previous.isZero()) {
    return refused("not-available", "negative-base", previous.toFixed());
  }
  if (previous.isZero()) return ratio(current, previous, places);
  return ratio(current.minus(previous), previous, places);
}

/** (budget − actual) ÷ budget (节资率, 成本节约率): negative where more was spent than planned. */
export function savingRate(budget: Decimal, actual: Decimal, places: Places): Evaluation {
  if (budget.isZero()) return ratio(actual, budget, places);
  return ratio(budget.minus(actual), budget, places);
}

/**
 * A score to the digits a form prints: `places` ≥ 0 rounds half up; negative places cut instead (舍尾), so that
 * 9.997 never prints as full marks. −2 cuts to two digits.
 */
export function printedScore(score: Decimal, places: number): Decimal {
  return places >= 0 ? score.toDecimalPlaces(places) : score.toDecimalPlaces(-places, Decimal.ROUND_DOWN);
}
