import { Decimal } from "../amount/decimal";

/** A figure of a result as a cell takes it: a number that shows the digits it was written with. */
export interface FigureEntry {
  readonly value: string | number;
  readonly numberFormat: string;
}

/** Excel keeps 15 digits of a number; a longer one keeps them all as text. */
const DIGITS_OF_EXCEL = 15;

/** Reads a decimal string or a percentage (99.97%); anything else is shown as it is. */
export function figureEntry(text: string): FigureEntry {
  const match = /^-?\d+(?:\.(?<fraction>\d+))?(?<percent>%?)$/u.exec(text);
  if (!match) return { value: text, numberFormat: "General" };
  const { fraction = "", percent = "" } = match.groups ?? {};
  const written = new Decimal(percent === "" ? text : text.slice(0, -1));
  const exact = percent === "" ? written : written.div(100);
  if (exact.precision() > DIGITS_OF_EXCEL) return { value: text, numberFormat: "General" };
  const places = fraction === "" ? "" : `.${"0".repeat(fraction.length)}`;
  return {
    value: exact.toNumber(),
    numberFormat: percent === "" ? `#,##0${places}` : `0${places}%`,
  };
}
