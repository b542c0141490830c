import { Decimal, sum } from "../amount/decimal";
import type { Figure } from "../amount/figure";

/**
 * A figure kept as a whole number of its last place, 12.50 as 1250, so that columns of many thousand cells are held
 * and added up fast and exactly; its Decimal is made when somebody asks for it.
 */
export class PlainFigure implements Figure {
  readonly storesMore = false;

  constructor(
    readonly units: bigint,
    readonly places: number,
    readonly exact: boolean,
  ) {}

  get value(): Decimal {
    return decimalOf(this.units, this.places);
  }
}

function decimalOf(units: bigint, places: number): Decimal {
  return new Decimal(units.toString()).times(new Decimal(10).pow(-places));
}

/** A number as it is written, in units of the places given; undefined where it has more or is written otherwise. */
export function unitsOf(value: number, places: number): bigint | undefined {
  const text = String(value);
  if (text.length > 15 || text.includes("e")) return undefined;
  const point = text.indexOf(".");
  const written = point < 0 ? 0 : text.length - point - 1;
  if (written > places) return undefined;
  const digits = point < 0 ? text : text.slice(0, point) + text.slice(point + 1);
  return BigInt(digits + "0".repeat(places - written));
}

/** The figure with other last places, of which there are no fewer than before. */
export function rewritten(figure: Figure, places: number, exact: boolean): Figure {
  if (!(figure instanceof PlainFigure)) return { ...figure, places, exact };
  const units = figure.units * 10n ** BigInt(Math.max(0, places - figure.places));
  return new PlainFigure(units, Math.max(places, figure.places), exact);
}

export function isZero(figure: Figure): boolean {
  return figure instanceof PlainFigure ? figure.units === 0n : figure.value.isZero();
}

/** Σ signed figures, exactly. */
export function signedSum(figures: readonly Figure[], signs: readonly (1 | -1)[]): Decimal {
  const places = figures[0]?.places ?? 0;
  let units = 0n;
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index];
    if (!(figure instanceof PlainFigure) || figure.places !== places) return signedDecimals(figures, signs);
    units = signs[index] === -1 ? units - figure.units : units + figure.units;
  }
  return decimalOf(units, places);
}

function signedDecimals(figures: readonly Figure[], signs: readonly (1 | -1)[]): Decimal {
  return sum(figures.map(({ value }, index) => value.times(signs[index] ?? 1)));
}
