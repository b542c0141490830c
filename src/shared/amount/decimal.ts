import { Decimal as Base } from "decimal.js";

/**
 * The number contract of the whole product: every amount, rate and score is this Decimal from the moment a
 * cell or a text is read until it is shown. 40 significant digits, round half up (四舍五入), never exponent
 * notation for anything a statement can hold. Nobody else calls `Decimal.set` or the global constructor.
 */
export const Decimal = Base.clone({
  precision: 40,
  rounding: Base.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
  defaults: true,
});
export type Decimal = Base;

export const ZERO = new Decimal(0);

/** Exact sum; an empty list is zero. */
export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce<Decimal>((total, value) => total.plus(value), ZERO);
}
