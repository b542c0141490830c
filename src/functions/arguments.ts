import type { Decimal } from "../shared/amount/decimal";
import { type Argument, numberArgument, numberPair, placesArgument } from "../shared/indicator/argument";
import type { Evaluation } from "../shared/indicator/evaluation";
import type { Places } from "../shared/indicator/rate";
import { isBlank, type Range } from "../shared/indicator/weightedRows";
import { readable, toCell } from "./toCell";

/** Excel sends an optional that was left out as null, so that default parameters do not work. */
export function given(argument: Argument): boolean {
  return argument !== null && argument !== undefined && argument !== "";
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

/** The figures of a range; blank cells are left out. */
export function partsOf(range: Range): Decimal[] {
  return range.flatMap((row) =>
    row.filter((cell) => !isBlank(cell)).map((cell) => readable(numberArgument(cell)).value),
  );
}
