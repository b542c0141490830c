import type { Argument } from "../../../src/shared/indicator/argument";
import { type Evaluation, isRefusal } from "../../../src/shared/indicator/evaluation";
import { quantitativeScore, scoringDirection } from "../../../src/shared/indicator/quantitativeScore";
import { scoringMode } from "../../../src/shared/indicator/scoringMode";

/** A score as a test writes it: the figure, or why there is none. */
export function shown(result: Evaluation): string {
  return result.kind === "value" ? result.value.toFixed() : result.reason;
}

/** PERF.SCORE before its conversion to a cell. */
export function score(
  target: string | number,
  actual: Argument,
  weight: Argument,
  direction: Argument = null,
  mode: Argument = null,
  places = 2,
): string {
  const way = scoringDirection(direction);
  const how = scoringMode(mode);
  if (isRefusal(way)) return way.reason;
  if (isRefusal(how)) return how.reason;
  return shown(quantitativeScore(target, actual, weight, way, how, places));
}
