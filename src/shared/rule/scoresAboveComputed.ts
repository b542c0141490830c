import type { Decimal } from "../amount/decimal";
import { executionScore } from "../indicator/deduction";
import { isRefusal, type Evaluation } from "../indicator/evaluation";
import { printedScore } from "../indicator/rate";
import type { PlacedCell } from "../verdict/placedCell";
import type { Breach, Rule, RuleContext } from "./rule";
import { computedScore } from "./computedScore";
import { evaluationForms, hasReason, indicatorRows, pointsText } from "./indicatorRows";
import { figureCell, placedRuleCell, valueOf } from "./ruleCells";

/** A score, and what it is by the formulas. */
interface Scored {
  readonly item: string;
  readonly score: PlacedCell;
  readonly weight: Decimal;
  readonly computed: Decimal;
}

/**
 * 自评分高于计算分: scores are given by hand, and one below what the formulas give is nobody's concern. Full points for a
 * missed target are told by E7, unless a reason is given.
 */
export const scoresAboveComputed: Rule = {
  id: "E7-1",
  statements: evaluationForms,
  level: "hint",
  source: "财预〔2020〕10号：按完成比例计分",
  evaluate: (context) => {
    const scored = [...executionRow(context), ...scoredIndicators(context)];
    return { applied: scored.length, breaches: scored.flatMap((one) => breachOf(one) ?? []) };
  },
};

function scoredIndicators(context: RuleContext): Scored[] {
  return indicatorRows(context).flatMap((row) => {
    const [weight, score, computed] = [valueOf(row.weight), valueOf(row.score), computedScore(row)];
    if (!weight || !score || !computed || !row.score) return [];
    const isToldByE7 = score.gte(weight) && !hasReason(row);
    return isToldByE7 ? [] : [{ item: row.located.label, score: row.score, weight, computed }];
  });
}

function executionRow(context: RuleContext): Scored[] {
  const cell = (column: string) => figureCell(context, "money", { key: "annual", occurrence: 1 }, column);
  const [actual, budget, score] = [cell("actual"), cell("adjusted"), cell("score")];
  const [spent, planned, weight] = [valueOf(actual), valueOf(budget), valueOf(cell("weight"))];
  if (!spent || !planned || !weight || !score || actual?.unit !== budget?.unit) return [];
  const answer: Evaluation = executionScore(spent, planned, weight, { kind: "ratio" }, 4);
  return isRefusal(answer) ? [] : [{ item: score.rowLabel, score, weight, computed: answer.value }];
}

/** A score is compared in the digits it is written with; full points are not a matter of rounding. */
function breachOf({ item, score, weight, computed }: Scored): Breach | undefined {
  const value = valueOf(score);
  if (!value || value.gt(weight)) return undefined;
  const places = value.equals(weight) ? 2 : Math.min(value.decimalPlaces(), 10);
  if (value.lte(printedScore(computed, places))) return undefined;
  return {
    cell: placedRuleCell(score),
    facts: { item, score: pointsText(value), computed: pointsText(computed.toDecimalPlaces(2)) },
  };
}
