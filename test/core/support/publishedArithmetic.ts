import { Decimal, sum } from "../../../src/shared/amount/decimal";
import type { Published } from "../../../samples/zhuzhou-2023";

/** The exact sum of published figures; what is not printed adds nothing. A label among them is an error. */
export function addUp(figures: readonly (Published | undefined)[]): string {
  const printed = figures.filter((figure) => figure !== null && figure !== undefined);
  return sum(printed.map((figure) => new Decimal(figure))).toString();
}

/** A rate, 1 is 100%, rounded half up to so many places. */
export function ratio(part: number, whole: number, places: number): string {
  return new Decimal(part).div(whole).toDecimalPlaces(places).toString();
}
