import type { Decimal } from "../amount/decimal";
import { type Evaluation, evaluated, refused } from "./evaluation";

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
export function ratio(part: Decimal, base: Decimal, places: number | undefined): Evaluation {
  if (base.isZero()) {
    return part.isZero() ? refused("not-available", "both-zero") : refused("division-by-zero", "zero-base");
  }
  const value = part.div(base);
  return evaluated(places === undefined ? value : value.toDecimalPlaces(places + 2));
}
