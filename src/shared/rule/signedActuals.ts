import { normaliseText } from "../amount/text";
import type { Rule } from "./rule";
import { evaluationForms, indicatorRows, type WordCell } from "./indicatorRows";
import { textRuleCell } from "./ruleCells";

const SIGN = /^(?:[≥≤≧≦⩾⩽<>]|不(?:低于|少于|小于|高于|超过|多于|大于)|(?:大于|小于)(?:或)?等于)/u;

/** Whether an actual value is written as a bound. */
export function isBound(actual: WordCell): boolean {
  return SIGN.test(normaliseText(actual.text));
}

/** E9: an actual value that carries the sign of its target says no value. One line for all of them. */
export const signedActuals: Rule = {
  id: "E9-2",
  statements: evaluationForms,
  level: "hint",
  source: "自评表填报说明：实际完成值填写具体数值",
  evaluate: (context) => {
    const actuals = indicatorRows(context).flatMap(({ actual, located }) =>
      actual && actual.text !== "" ? [{ actual, label: located.label }] : [],
    );
    const signed = actuals.filter(({ actual }) => isBound(actual));
    const [first, ...others] = signed.map(({ actual, label }) =>
      textRuleCell(context, actual.position, label),
    );
    if (!first) return { applied: actuals.length, breaches: [] };
    const facts = { count: String(signed.length), example: first.value };
    return { applied: actuals.length, breaches: [{ cell: first, others, facts }] };
  },
};
