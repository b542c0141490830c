import { Decimal } from "../amount/decimal";
import { printedScore } from "../indicator/rate";
import { percentage } from "../verdict/percentage";
import { executionRow } from "./executionRow";
import { evaluationForms, pointsText } from "./indicatorRows";
import type { Breach, Rule, RuleContext } from "./rule";
import { placedRuleCell, valueOf } from "./ruleCells";

/**
 * 9.9 of 10 points at 99.97 %: the score was cut (舍尾) where rounding gives a full point more. It is no error, since
 * scores are given by hand, but the reader wonders; so the figures are told. A score lower than that is nobody's concern.
 */
export const executionScoreCut: Rule = {
  id: "E7-2",
  statements: evaluationForms,
  level: "hint",
  source: "财预〔2020〕10号：预算执行率 10 分",
  evaluate: (context) => {
    const breach = breachIn(context);
    return { applied: executionRow(context) ? 1 : 0, breaches: breach ? [breach] : [] };
  },
};

function breachIn(context: RuleContext): Breach | undefined {
  const row = executionRow(context);
  const score = valueOf(row?.score);
  if (!row || !score) return undefined;
  const { item, rate, computed } = row;
  const places = Math.min(score.decimalPlaces(), 10);
  const rounded = printedScore(computed, places);
  const isCut = score.equals(computed.toDecimalPlaces(places, Decimal.ROUND_DOWN)) && score.lt(rounded);
  if (!isCut) return undefined;
  return {
    cell: placedRuleCell(row.score),
    facts: {
      item,
      score: pointsText(score),
      rate: percentage(rate, 2),
      computed: pointsText(computed.toDecimalPlaces(4)),
      rounded: pointsText(rounded),
    },
  };
}
