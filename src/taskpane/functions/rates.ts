import { Decimal } from "../../shared/amount/decimal";
import type { Argument } from "./argument";
import { purposes, type CatalogueEntry } from "./catalogue";

/** Places of a percentage where the officer gives none. */
const USUAL_PLACES = 2;
const MOST_PLACES = 10;

export function isRate({ id }: CatalogueEntry): boolean {
  return purposes.rates.includes(id);
}

/** How a rate is made of its first two figures, whatever stands for them: their names, or the figures themselves. */
export function ratioOf({ id }: CatalogueEntry, first: string, second: string): string {
  if (id === "CHANGE") return `(${first} − ${second}) ÷ ${second}`;
  if (id === "SAVING") return `(${first} − ${second}) ÷ ${first}`;
  return `${first} ÷ ${second}`;
}

/** The places after the point of the percentage that will be shown. */
export function percentPlaces({ parameters }: CatalogueEntry, args: readonly Argument[]): number {
  const places = args[parameters.findIndex(({ name }) => name === "places")];
  if (places?.kind !== "number") return USUAL_PLACES;
  const given = new Decimal(places.digits);
  return given.isInteger() && given.gte(0) && given.lte(MOST_PLACES) ? given.toNumber() : USUAL_PLACES;
}

/** The number format that a cell with a rate is given. */
export function percentFormat(places: number): string {
  return places === 0 ? "0%" : `0.${"0".repeat(places)}%`;
}

/** A rate as the cell will show it. */
export function percentText(rate: number, places: number): string {
  return `${new Decimal(rate).times(100).toFixed(places)}%`;
}
