import { Decimal, ZERO } from "./decimal";

/** Excel keeps and shows 15 significant digits; what lies beyond is binary noise, not money. */
const SIGNIFICANT = 15;
/** No number a person types has more digits, and a sum of some hundred of them is right in that many and two more. */
const WRITTEN = 11;

/**
 * The number a cell stores, as it was meant. Up to 15 digits are taken as they are: so many may be typed. More are what
 * binary arithmetic left behind: they are cut to 15, and where noise has crept up into those, as in the sum
 * 96.90000000000006, to what stands before it.
 */
export function storedNumber(stored: number | string): Decimal {
  if (stored === 0 || stored === "0") return ZERO;
  const written = new Decimal(stored);
  // So short a text has no digit too many.
  if (String(stored).length <= SIGNIFICANT || written.precision() <= SIGNIFICANT) return written;
  const beforeNoise = written.toSignificantDigits(WRITTEN + 2);
  return beforeNoise.precision() <= WRITTEN ? beforeNoise : written.toSignificantDigits(SIGNIFICANT);
}
