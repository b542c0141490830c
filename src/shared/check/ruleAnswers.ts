import type { RuleOptions } from "../rule/evaluateRules";
import type { Memory } from "./memory";
import type { PlacedStatement } from "./placeCells";
import { statementKey } from "./statementKey";

/** The answers of rules: a rule on one statement looks at its sheets, at its cells and no further. */
export function ruleAnswers(
  placed: readonly PlacedStatement[],
  memory: Memory,
): NonNullable<RuleOptions["answered"]> {
  const byStatement = new Map(placed.map((statement) => [statement.located, statement]));
  return (rule, context) => {
    const { located, lastRow, parameters } = context;
    const own = byStatement.get(located);
    if (!own) return rule.evaluate(context);
    return memory.answer(
      `rule/${rule.id}/${statementKey(located)}`,
      [own, lastRow, JSON.stringify(parameters)],
      () => rule.evaluate(context),
    );
  };
}
