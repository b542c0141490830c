import type { Decimal } from "../amount/decimal";
import { printedScore } from "../indicator/rate";
import type { PlacedCell } from "../verdict/placedCell";
import type { Breach, Rule, RuleContext } from "./rule";
import { computedScore } from "./computedScore";
import { executionRow } from "./executionRow";
import { evaluationForms, hasReason, indicatorRows, pointsText } from "./indicatorRows";
import { placedRuleCell, valueOf } from "./ruleCells";

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
    const execution = executionRow(context);
    const scored = [...(execution ? [execution] : []), ...scoredIndicators(context)];
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
