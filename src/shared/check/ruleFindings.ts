import type { RuleBreach, RuleResult } from "../rule/evaluateRules";
import type { RuleCell } from "../rule/rule";
import { levelOf, type Settings } from "../setting/relationSetting";
import type { Level } from "../statement/level";
import { cellAddress } from "../workbook/address";
import type { Finding, Term } from "./result";

const VERDICTS = { hard: "wrong", verify: "doubtful", hint: "hint" } as const satisfies Record<
  Level,
  Finding["verdict"]
>;

/**
 * The findings of rules that do not hold. Their sentence is made of `facts`; figures that a rule does not compare are
 * left "".
 */
export function ruleFindings({ breaches }: RuleResult, settings: Settings): Finding[] {
  const seen = new Map<string, number>();
  return breaches.map((breach) => {
    const id = idOf(breach);
    const occurrence = (seen.get(id) ?? 0) + 1;
    seen.set(id, occurrence);
    const level = levelOf(settings, breach.rule);
    return findingOf(breach, level, occurrence === 1 ? id : `${id}#${occurrence}`);
  });
}

/** By what the cell says and not by where it stands: rows come and go, and a reason stays with its finding. */
function idOf({ rule, statement, instance, cell }: RuleBreach): string {
  return [rule.id, `${statement}.${instance}`, cell.label || cell.value].join("/");
}

function findingOf(
  { rule, statement, instance, cell, others = [], facts }: RuleBreach,
  level: Level,
  id: string,
): Finding {
  const { sheet, value } = cell;
  return {
    id,
    relation: rule.id,
    level,
    verdict: VERDICTS[level],
    comparison: "rule",
    facts,
    note: undefined,
    statement,
    instance,
    sheet,
    cell: cellAddress(cell),
    reported: value,
    computed: "",
    gap: "",
    tolerance: "",
    unit: "",
    terms: [termOf(cell, "total"), ...others.map((other) => termOf(other, "term"))],
  };
}

function termOf(cell: RuleCell, role: Term["role"]): Term {
  const { sheet, label, value } = cell;
  const address = cellAddress(cell);
  return {
    role,
    sign: 1,
    sheet,
    cell: address,
    row: "",
    column: "",
    label,
    header: "",
    value,
    low: value,
    high: value,
  };
}
