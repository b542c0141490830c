import type { Decimal } from "../amount/decimal";

/** A fraction as a percentage, with at least so many digits after its point: 0.9997 → 99.97%. */
export function percentage(fraction: Decimal, leastPlaces: number): string {
  const percent = fraction.times(100);
  return `${percent.toFixed(Math.max(0, leastPlaces, percent.decimalPlaces()))}%`;
}
