import type { Decimal } from "../amount/decimal";
import type { MeasurableTarget } from "../indicator/targetExpression";
import type { Breach, Rule } from "./rule";
import { evaluationForms, hasReason, indicatorRows } from "./indicatorRows";
import { measured } from "./measuredIndicator";
import { textRuleCell } from "./ruleCells";
import { isBound } from "./signedActuals";

/** E9: reached so far beyond the target that it was set too low. A written reason explains it. */
export const farBeyond: Rule = {
  id: "E9-3",
  statements: evaluationForms,
  level: "hint",
  source: "财预〔2020〕10号：偏离较多须分析原因",
  evaluate: (context) => {
    const limit = context.parameters.farBeyond;
    let applied = 0;
    const breaches: Breach[] = [];
    for (const row of indicatorRows(context)) {
      const judged = measured(row);
      const goal = judged && wanted(judged.target);
      if (!judged || !goal || !row.actual || isBound(row.actual)) continue;
      applied++;
      const over = judged.actual.div(goal).minus(1);
      if (over.lte(limit) || hasReason(row)) continue;
      breaches.push({
        cell: textRuleCell(context, row.actual.position, row.located.label),
        facts: {
          item: row.located.label,
          target: row.target?.text ?? "",
          actual: row.actual.text,
          percent: over.times(100).toFixed(0),
        },
      });
    }
    return { applied, breaches };
  },
};

/** The value that more than is an over-achievement; undefined where less is better or nothing was to be. */
function wanted({ operator, lower, upper }: MeasurableTarget): Decimal | undefined {
  const goal =
    operator === "≥" || operator === ">" || operator === "="
      ? lower
      : operator === "range"
        ? upper
        : undefined;
  return goal?.gt(0) ? goal : undefined;
}
