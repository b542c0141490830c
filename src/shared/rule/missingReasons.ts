import type { Breach, Rule } from "./rule";
import { hasReason, indicatorRows, pointsText, scoringForms } from "./indicatorRows";
import { placedRuleCell, textRuleCell, valueOf } from "./ruleCells";

/**
 * E6: points were lost and no reason is given. The row of the execution rate has no place for one and is never asked:
 * 9.9 of 10 is as it should be.
 */
export const missingReasons: Rule = {
  id: "E6",
  statements: scoringForms,
  level: "verify",
  source: "自评表填报说明：得分低于分值须说明偏差原因及改进措施",
  evaluate: (context) => {
    let applied = 0;
    const breaches: Breach[] = [];
    for (const row of indicatorRows(context)) {
      const [weight, score] = [valueOf(row.weight), valueOf(row.score)];
      if (weight === undefined || score === undefined || !row.reason) continue;
      applied++;
      if (score.gte(weight) || hasReason(row) || !row.score) continue;
      breaches.push({
        cell: textRuleCell(context, row.reason.position, row.located.label),
        others: [placedRuleCell(row.score)],
        facts: { item: row.located.label, score: pointsText(score), weight: pointsText(weight) },
      });
    }
    return { applied, breaches };
  },
};
