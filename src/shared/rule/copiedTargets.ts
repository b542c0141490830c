import { normaliseText } from "../amount/text";
import type { Rule } from "./rule";
import { evaluationForms, indicatorRows } from "./indicatorRows";
import { textRuleCell } from "./ruleCells";

/** Fewer rows may well be equal by chance. */
const LEAST_ROWS = 5;

/** E9: the target stands as actual value in nearly every row (four of five). One line, whatever the number of rows. */
export const copiedTargets: Rule = {
  id: "E9-1",
  statements: evaluationForms,
  level: "hint",
  source: "自评表填报说明：实际完成值按实际情况填写",
  evaluate: (context) => {
    const rows = indicatorRows(context).flatMap(({ target, actual, located }) =>
      target && actual && target.text !== "" && actual.text !== ""
        ? [{ target: target.text, actual, label: located.label }]
        : [],
    );
    const copied = rows.filter(({ target, actual }) => normaliseText(target) === normaliseText(actual.text));
    const [first, ...others] = copied.map(({ actual, label }) =>
      textRuleCell(context, actual.position, label),
    );
    if (!first || rows.length < LEAST_ROWS || copied.length * 5 < rows.length * 4) {
      return { applied: rows.length, breaches: [] };
    }
    const facts = { count: String(copied.length), rows: String(rows.length) };
    return { applied: rows.length, breaches: [{ cell: first, others, facts }] };
  },
};
