import type { Breach, Rule } from "./rule";
import { computedScore } from "./computedScore";
import { evaluationForms, hasReason, indicatorRows, pointsText } from "./indicatorRows";
import { placedRuleCell, textRuleCell, valueOf } from "./ruleCells";

/** E7: full points although the target was missed and nothing is said about it. */
export const missedTargets: Rule = {
  id: "E7",
  statements: evaluationForms,
  level: "verify",
  source: "财预〔2020〕10号：未完成的按完成比例计分",
  evaluate: (context) => {
    let applied = 0;
    const breaches: Breach[] = [];
    for (const row of indicatorRows(context)) {
      const [weight, score, computed] = [valueOf(row.weight), valueOf(row.score), computedScore(row)];
      if (!weight || !score || !computed || !row.score || !row.actual) continue;
      applied++;
      if (score.lt(weight) || computed.gte(weight) || hasReason(row)) continue;
      breaches.push({
        cell: placedRuleCell(row.score),
        others: [textRuleCell(context, row.actual.position, row.located.label)],
        facts: {
          item: row.located.label,
          target: row.target?.text ?? "",
          actual: row.actual.text,
          score: pointsText(score),
          computed: pointsText(computed.toDecimalPlaces(2)),
        },
      });
    }
    return { applied, breaches };
  },
};
