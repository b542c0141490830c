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

/** Exact sum; an empty list is zero. Most cells of a statement are zero, and every addition makes a new Decimal. */
export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce<Decimal>((total, value) => (value.isZero() ? total : total.plus(value)), ZERO);
}

const powers = new Map<number, Decimal>();

/** Ten to a whole power, exactly; each is worked out once. */
export function powerOfTen(exponent: number): Decimal {
  const known = powers.get(exponent);
  if (known) return known;
  const power = new Decimal(10).pow(exponent);
  powers.set(exponent, power);
  return power;
}
