import { Decimal, ZERO } from "./decimal";

/** Excel keeps and shows 15 significant digits; what lies beyond is binary noise, not money. */
const SIGNIFICANT = 15;
/** No number a person types has more digits, and a sum of some hundred of them is right in that many and two more. */
const WRITTEN = 11;
/** Far below the last place of any figure that is written. */
const NOISE = new Decimal("1e-6");

/**
 * The number a cell stores, as it was meant. Up to 14 digits are taken as they are. More are what binary arithmetic left
 * behind where zeros stand between them and the rest, as in 96.90000000000006, which is taken as 96.9: nobody types that.
 * Others are taken with the 15 digits that Excel keeps.
 */
export function storedNumber(stored: number | string): Decimal {
  if (stored === 0 || stored === "0") return ZERO;
  const written = new Decimal(stored);
  // So short a text has no digit too many.
  if (String(stored).length < SIGNIFICANT || written.precision() < SIGNIFICANT) return written;
  const beforeNoise = written.toSignificantDigits(WRITTEN + 2);
  const isNoise = beforeNoise.precision() <= WRITTEN && beforeNoise.minus(written).abs().lt(NOISE);
  return isNoise ? beforeNoise : written.toSignificantDigits(SIGNIFICANT);
}
