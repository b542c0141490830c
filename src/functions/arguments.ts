import { type Decimal, ZERO } from "../shared/amount/decimal";
import { type Argument, numberPair, numbersInOneUnit, placesArgument } from "../shared/indicator/argument";
import type { Evaluation } from "../shared/indicator/evaluation";
import type { Places } from "../shared/indicator/rate";
import { isBlank, isHeading, type Range } from "../shared/indicator/weightedRows";
import { readable, toCell } from "./toCell";

/** Excel sends an optional that was left out as null, so that default parameters do not work. */
export function given(argument: Argument): boolean {
  return argument !== null && argument !== undefined && argument !== "";
}

/** For full marks and weights, which are never zero: a blank cell, 0 on the desktop, is left out as well. */
export function orUsual(argument: Argument, usual: number): Argument {
  return given(argument) && argument !== 0 ? argument : usual;
}

export function orDefault(argument: Argument, usual: number): Argument {
  return given(argument) ? argument : usual;
}

/** The shape of every rate: two figures in one unit and the digits of the percentage. */
export function rateOf(
  first: Argument,
  second: Argument,
  places: Argument,
  formula: (first: Decimal, second: Decimal, places: Places) => Evaluation,
): number {
  const pair = readable(numberPair(first, second));
  return toCell(formula(pair.first, pair.second, readable(placesArgument(places))));
}

/** A total and the figures of a range in one unit; blank cells and the heading of a whole column are left out. */
export function totalAndParts(total: Argument, range: Range): { total: Decimal; parts: readonly Decimal[] } {
  const written = range.flatMap((row) => row.filter((cell) => !isBlank(cell)));
  const firstFigure = written.findIndex((cell) => !isHeading(cell));
  const cells = firstFigure < 0 ? written : written.slice(firstFigure);
  const [whole = ZERO, ...parts] = readable(numbersInOneUnit([total, ...cells]));
  return { total: whole, parts };
}
