import { Decimal } from "../../shared/amount/decimal";
import { elementwise, isError, NOT_A_NUMBER, toNumber, type Scalar } from "./scalar";
import { OMITTED, type ExcelFunction, type ExcelFunctions } from "./operand";

type Rounding = typeof Decimal.ROUND_HALF_UP | typeof Decimal.ROUND_DOWN | typeof Decimal.ROUND_UP;

/** Excel rounds the decimal number of 15 digits that it shows, not its binary neighbour: ROUND(1.005,2) is 1.01. */
export const roundingFunctions: ExcelFunctions = {
  ROUND: rounding(Decimal.ROUND_HALF_UP),
  ROUNDDOWN: rounding(Decimal.ROUND_DOWN),
  ROUNDUP: rounding(Decimal.ROUND_UP),
  TRUNC: rounding(Decimal.ROUND_DOWN),
  ABS: (number = OMITTED) =>
    elementwise([number.value], (each = null) => {
      const value = toNumber(each);
      return isError(value) ? value : Math.abs(value);
    }),
};

function rounding(mode: Rounding): ExcelFunction {
  return (number = OMITTED, digits = OMITTED) =>
    elementwise([number.value, digits.value], (each = null, places = null) => rounded(each, places, mode));
}

function rounded(value: Scalar, digits: Scalar, mode: Rounding): Scalar {
  const number = toNumber(value);
  if (isError(number)) return number;
  const places = toNumber(digits);
  if (isError(places)) return places;
  if (!Number.isFinite(number)) return NOT_A_NUMBER;
  const whole = Math.trunc(places);
  const seen = new Decimal(number).toSignificantDigits(15);
  // Beyond these places no number changes, or none is left; the decimal library would refuse some of them.
  if (whole > 330) return number;
  if (whole >= 0) return seen.toDecimalPlaces(whole, mode).toNumber();
  return seen.toNearest(new Decimal(10).pow(Math.min(-whole, 310)), mode).toNumber();
}
