import { type Decimal, powerOfTen } from "./decimal";

/** Units of money on the forms (金额单位), by their printed word. */
export type Unit = "元" | "万元" | "亿元";

/** Powers of ten over 元. */
const EXPONENT: Readonly<Record<Unit, number>> = { 元: 0, 万元: 4, 亿元: 8 };

export function unitOf(word: string): Unit | undefined {
  return word === "元" || word === "万元" || word === "亿元" ? word : undefined;
}

/** How many more digits after the point the same money has in `to` than in `from`: 元 → 万元 is 4. */
export function placesShift(from: Unit, to: Unit): number {
  return EXPONENT[to] - EXPONENT[from];
}

/** The same money in another unit, exactly. */
export function convert(value: Decimal, from: Unit, to: Unit): Decimal {
  return value.times(powerOfTen(-placesShift(from, to)));
}

/** The unit in which both can be compared: the larger one. */
export function coarserUnit(a: Unit, b: Unit): Unit {
  return EXPONENT[a] >= EXPONENT[b] ? a : b;
}
