import { Decimal, ZERO } from "../amount/decimal";
import { normaliseText } from "../amount/text";
import { type Argument, numberArgument } from "./argument";
import { type Evaluation, evaluated, isRefusal, type Refusal, refused } from "./evaluation";
import { measuredActual } from "./measuredActual";
import { printedScore } from "./rate";
import { pointsFor, type ScoringMode } from "./scoringMode";
import { type MeasurableTarget, type Operator, readTarget } from "./targetExpression";

/** 正向, 反向, 区间, 等于; auto follows the sign of the target. */
export type Direction = "auto" | "higher" | "lower" | "range" | "equal";

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  "": "auto",
  "0": "auto",
  auto: "auto",
  自动: "auto",
  higher: "higher",
  正向: "higher",
  lower: "lower",
  反向: "lower",
  range: "range",
  区间: "range",
  equal: "equal",
  等于: "equal",
};

export function scoringDirection(argument: Argument): Direction | Refusal {
  const word = normaliseText(String(argument ?? "")).toLowerCase();
  return DIRECTIONS[word] ?? refused("invalid-value", "unknown-direction", String(argument));
}

/**
 * The score of one quantitative indicator (domain rules §3.3, §3.4), between 0 and its weight.
 *
 * | direction | met | missed, mode ratio |
 * |---|---|---|
 * | higher, equal | A ≥ T → w | w·A/T |
 * | lower | A ≤ T → w | w·(1 − (A − T)/T), 0 from 2T on; mode inverse w·T/A |
 * | range | L ≤ A ≤ U → w | below as higher with L, above as lower with U |
 *
 * A target of zero is met by zero only. What cannot be judged (qualitative, a period, a bare amount of money
 * without direction, a date serial, units that differ) is refused in words, never guessed.
 */
export function quantitativeScore(
  target: string | number,
  actual: Argument,
  weightArgument: Argument,
  direction: Direction,
  mode: ScoringMode,
  places: number,
): Evaluation {
  const reading = readTarget(target);
  if (reading.kind === "unclear") return refused("not-available", `target-${reading.reason}`, String(target));
  const weight = numberArgument(weightArgument);
  if (isRefusal(weight)) return weight;
  if (weight.value.isNegative() && !weight.value.isZero())
    return refused("invalid-value", "negative-weight", "1");
  const judged = directed(reading, direction);
  if (isRefusal(judged)) return judged;
  const value = measuredActual(actual, judged);
  if (isRefusal(value)) return value;
  return evaluated(printedScore(points(judged, value, weight.value, mode), places));
}

/** The target with the direction that was asked for; a bare amount of money has none of its own. */
function directed(target: MeasurableTarget, direction: Direction): MeasurableTarget | Refusal {
  const limit = target.lower ?? target.upper ?? ZERO;
  if (limit.isNegative() && !limit.isZero())
    return refused("not-available", "negative-target", limit.toFixed());
  const operator: Operator | undefined =
    direction === "auto" ? target.operator : operatorFor(direction, target);
  if (operator === undefined) return refused("not-available", "unknown-direction", direction);
  if (direction === "auto" && target.assumed && target.unit?.kind === "money" && !limit.isZero()) {
    return refused("not-available", "money-without-direction", limit.toFixed());
  }
  return { ...target, operator, lower: target.lower ?? target.upper, upper: target.upper ?? target.lower };
}

function operatorFor(direction: Exclude<Direction, "auto">, target: MeasurableTarget): Operator | undefined {
  switch (direction) {
    case "higher":
      return "≥";
    case "lower":
      return "≤";
    case "equal":
      return "=";
    case "range":
      return target.operator === "range" ? "range" : undefined;
  }
}

function points(target: MeasurableTarget, actual: Decimal, weight: Decimal, mode: ScoringMode): Decimal {
  const lower = target.lower ?? ZERO;
  const upper = target.upper ?? ZERO;
  const allOrNothing = mode.kind === "full";
  if (isMet(target.operator, actual, lower, upper, allOrNothing)) return weight;
  const limit = actual.lt(lower) ? lower : upper;
  if (allOrNothing || limit.isZero()) return ZERO;
  if (actual.lt(lower)) return pointsFor(actual.div(limit), weight, mode);
  const attainment = mode.kind === "inverse" ? limit.div(actual) : new Decimal(2).minus(actual.div(limit));
  return pointsFor(attainment, weight, mode);
}

/** Whether the target is met; > < = are taken to the letter only where all or nothing is at stake. */
function isMet(
  operator: Operator,
  actual: Decimal,
  lower: Decimal,
  upper: Decimal,
  toTheLetter: boolean,
): boolean {
  switch (operator) {
    case "≥":
      return actual.gte(lower);
    case "≤":
      return actual.lte(upper);
    case ">":
      return toTheLetter ? actual.gt(lower) : actual.gte(lower);
    case "<":
      return toTheLetter ? actual.lt(upper) : actual.lte(upper);
    case "=":
      if (lower.isZero()) return actual.lte(lower);
      return toTheLetter ? actual.equals(lower) : actual.gte(lower);
    case "range":
      return actual.gte(lower) && actual.lte(upper);
  }
}
