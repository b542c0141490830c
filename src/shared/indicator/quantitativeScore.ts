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
  switch (target.operator) {
    case "≥":
      return higherIsBetter(actual, lower, weight, mode, actual.gte(lower));
    case ">":
      return higherIsBetter(
        actual,
        lower,
        weight,
        mode,
        mode.kind === "full" ? actual.gt(lower) : actual.gte(lower),
      );
    case "=":
      return lower.isZero()
        ? lowerIsBetter(actual, lower, weight, mode, actual.lte(lower))
        : higherIsBetter(
            actual,
            lower,
            weight,
            mode,
            mode.kind === "full" ? actual.equals(lower) : actual.gte(lower),
          );
    case "≤":
      return lowerIsBetter(actual, upper, weight, mode, actual.lte(upper));
    case "<":
      return lowerIsBetter(
        actual,
        upper,
        weight,
        mode,
        mode.kind === "full" ? actual.lt(upper) : actual.lte(upper),
      );
    case "range":
      return actual.lt(lower)
        ? higherIsBetter(actual, lower, weight, mode, false)
        : lowerIsBetter(actual, upper, weight, mode, actual.lte(upper));
  }
}

function higherIsBetter(
  actual: Decimal,
  target: Decimal,
  weight: Decimal,
  mode: ScoringMode,
  met: boolean,
): Decimal {
  if (met) return weight;
  if (mode.kind === "full" || target.isZero()) return ZERO;
  return pointsFor(actual.div(target), weight, mode);
}

function lowerIsBetter(
  actual: Decimal,
  target: Decimal,
  weight: Decimal,
  mode: ScoringMode,
  met: boolean,
): Decimal {
  if (met) return weight;
  if (mode.kind === "full" || target.isZero()) return ZERO;
  const attainment = mode.kind === "inverse" ? target.div(actual) : new Decimal(2).minus(actual.div(target));
  return pointsFor(attainment, weight, mode);
}
