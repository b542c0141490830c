import { Decimal, powerOfTen, ZERO } from "./decimal";
import { shownPlaces } from "./numberFormat";
import { parseAmount } from "./parseAmount";
import { storedNumber } from "./storedNumber";
import { placesShift, type Unit, convert } from "./unit";

/**
 * A reported figure: what is displayed is what is published. `value` is the displayed value, `places` the digits
 * written after its point; the two together stand for the interval value ± half a unit of the last place.
 */
export interface Figure {
  readonly value: Decimal;
  readonly places: number;
  /** Nothing was rounded, as with an amount in 元 down to 分: the interval is the value itself. */
  readonly exact: boolean;
  /** The cell stores more digits than it shows. */
  readonly storesMore: boolean;
}

/** What stands in a cell where a figure is expected. */
export type Reading =
  | {
      readonly kind: "figure";
      readonly figure: Figure;
      /** The unit written behind a text figure (572.26万元), which may not be that of the statement. */
      readonly unit?: Unit;
      readonly percent?: boolean;
    }
  | { readonly kind: "blank" }
  | { readonly kind: "error" }
  | { readonly kind: "unreadable" };

/** The parts of a cell that a reading needs; `workbook/` cells fit. */
export interface ReadableCell {
  readonly value: string | number | boolean;
  readonly kind: "empty" | "text" | "number" | "boolean" | "error";
  readonly numberFormat: string;
}

/** What 100.1 − 100 − 0.1 leaves behind: no amount, count or rate is that small. */
const NOISE = new Decimal("1e-9");
const MINUS_NOISE = NOISE.negated();
const HALF = new Decimal("0.5");

/**
 * Reads the figure of a cell as it is published (DESIGN §5). `leastPlaces` are the places of the statement, which
 * General and text have at least: a typed 12 in a 万元 table with two places is 12.00.
 */
export function readFigure(cell: ReadableCell, leastPlaces: number): Reading {
  switch (cell.kind) {
    case "empty":
      return { kind: "blank" };
    case "error":
      return { kind: "error" };
    case "boolean":
      return { kind: "unreadable" };
    case "number":
      // No cell of Excel holds one; a file made elsewhere may.
      if (!Number.isFinite(Number(cell.value))) return { kind: "unreadable" };
      return { kind: "figure", figure: shownNumber(String(cell.value), cell.numberFormat, leastPlaces) };
    case "text":
      return writtenText(String(cell.value), leastPlaces);
  }
}

function shownNumber(stored: string, format: string, leastPlaces: number): Figure {
  const value = storedValue(stored);
  const shown = shownPlaces(format);
  if (!shown) return figure(value, Math.max(value.decimalPlaces(), leastPlaces), false);
  // A percentage stays the fraction it is; thousands and 万 are what the sheet says its unit is.
  const scaled = shown.scale < 0 ? value.times(powerOfTen(shown.scale)) : value;
  const places = shown.scale < 0 ? shown.places : shown.places + shown.scale;
  if (scaled.decimalPlaces() <= places) return figure(scaled, places, false);
  return figure(scaled.toDecimalPlaces(places), places, true);
}

function storedValue(stored: string): Decimal {
  const value = storedNumber(stored);
  return value.lt(NOISE) && value.gt(MINUS_NOISE) ? ZERO : value;
}

function writtenText(text: string, leastPlaces: number): Reading {
  const parsed = parseAmount(text);
  if (parsed.kind !== "amount") return parsed;
  const { value, places, unit, percent } = parsed;
  return { kind: "figure", figure: figure(value, Math.max(places, leastPlaces), false), unit, percent };
}

function figure(value: Decimal, places: number, storesMore: boolean): Figure {
  return { value, places, exact: false, storesMore };
}

/** One unit of the last written place: 0.01 for two places. */
export function lastUnit({ places }: Pick<Figure, "places">): Decimal {
  return powerOfTen(-places);
}

/** Half a unit of the last written place, what rounding can hide; zero for an exact figure. */
export function halfUnit(figure: Figure): Decimal {
  return figure.exact ? ZERO : lastUnit(figure).times(HALF);
}

/** The same figure in another unit: value and written places move together, exactly. */
export function figureIn(figure: Figure, from: Unit, to: Unit): Figure {
  return from === to
    ? figure
    : { ...figure, value: convert(figure.value, from, to), places: figure.places + placesShift(from, to) };
}
