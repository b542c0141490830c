import { Decimal } from "../amount/decimal";
import { type Evaluation, evaluated, refused } from "./evaluation";
import { printedScore, ratio } from "./rate";
import { pointsFor, type ScoringMode } from "./scoringMode";

/**
 * So much off per percentage point over a limit (每超1个百分点扣X分，扣完为止): between 0 and the weight, a started
 * point pro rata. `rate` and `limit` are fractions. Source: provincial indicator sheets, domain rules §3.5.
 */
export function deductedScore(
  rate: Decimal,
  weight: Decimal,
  perPoint: Decimal,
  limit: Decimal,
  places: number,
): Evaluation {
  const over = Decimal.max(0, rate.minus(limit)).times(100);
  const left = weight.minus(perPoint.times(over));
  return evaluated(printedScore(Decimal.max(0, Decimal.min(weight, left)), places));
}

/**
 * Points for the execution rate: weight × min(rate, 1), or by pass line, or all or nothing. Zero budgets as for
 * every rate. Source: 财预〔2020〕10号, the execution rate weighs 10.
 */
export function executionScore(
  actual: Decimal,
  budget: Decimal,
  weight: Decimal,
  mode: ScoringMode,
  places: number,
): Evaluation {
  const rate = ratio(actual, budget, undefined);
  if (rate.kind === "refusal") return rate;
  if (mode.kind === "inverse") return refused("invalid-value", "unknown-mode", "inverse");
  return evaluated(printedScore(pointsFor(rate.value, weight, mode), places));
}
