import { Decimal } from "../amount/decimal";
import { isFilled, type LocatedStatement } from "../recognition/locatedStatement";
import type { StatementId } from "../statement/statement";
import type { Lookup } from "../verdict/placedCell";
import { addTo } from "../workbook/listsByKey";
import { sheetsByName, usedArea, type WorkbookSnapshot } from "../workbook/snapshot";
import { finished } from "../workbook/steps";
import type { Breach, Rule, RuleAnswer, RuleContext, RuleParameters, WorkbookRule } from "./rule";
import { rules, workbookRules } from "./rules";

export const defaultParameters: RuleParameters = { farBeyond: new Decimal("0.3") };

/** A breach with the rule it breaks and the statement its first cell stands in. */
export interface RuleBreach extends Breach {
  readonly rule: Rule | WorkbookRule;
  readonly statement: StatementId;
  readonly instance: number;
}

/** What was looked at and what does not hold, statement by statement, the workbook as a whole last. */
export interface RuleResult {
  /** Places that were looked at. */
  readonly applied: number;
  /** Rules that had something to look at in a statement and hold there: each counts once for each statement. */
  readonly held: number;
  readonly breaches: readonly RuleBreach[];
}

export interface RuleOptions {
  /** Whether an officer wants a rule; all are wanted unless said. */
  readonly isEnabled?: (id: string) => boolean;
  readonly parameters?: RuleParameters;
  /** Gives the answer of a rule on one statement, for those who may know it already. */
  readonly answered?: (rule: Rule, context: RuleContext) => RuleAnswer;
}

/** Evaluates every rule. A workbook in which nothing is filled in has nothing to be told. */
export function evaluateRules(
  located: readonly LocatedStatement[],
  workbook: WorkbookSnapshot,
  lookup: Lookup,
  options: RuleOptions = {},
): RuleResult {
  return finished(evaluateRulesInSteps(located, workbook, lookup, options));
}

/** The same with a stop behind every rule. */
export function* evaluateRulesInSteps(
  located: readonly LocatedStatement[],
  workbook: WorkbookSnapshot,
  lookup: Lookup,
  {
    isEnabled = () => true,
    parameters = defaultParameters,
    answered = (rule, context) => rule.evaluate(context),
  }: RuleOptions = {},
): Generator<void, RuleResult> {
  if (!located.some(isFilled)) return { applied: 0, held: 0, breaches: [] };
  const contexts = contextsOf(located, workbook, lookup, parameters);
  const breaches: RuleBreach[] = [];
  let applied = 0;
  let held = 0;
  const count = (answer: RuleAnswer): void => {
    applied += answer.applied;
    if (answer.applied > 0 && answer.breaches.length === 0) held++;
  };
  for (const context of contexts) {
    const { statement, instance } = context.located;
    for (const rule of rules) {
      if (!isEnabled(rule.id) || !appliesTo(rule, context.located)) continue;
      const answer = answered(rule, context);
      count(answer);
      for (const breach of answer.breaches)
        breaches.push({ ...breach, rule, statement: statement.id, instance });
      yield;
    }
  }
  for (const rule of workbookRules) {
    if (!isEnabled(rule.id)) continue;
    const wanted = contexts.filter(
      ({ located: { statement, working }, located: one }) =>
        rule.statements.includes(statement.id) && !working && isFilled(one),
    );
    const answer = yield* rule.evaluate(wanted);
    count(answer);
    for (const { located: at, ...breach } of answer.breaches) {
      breaches.push({ ...breach, rule, statement: at.statement.id, instance: at.instance });
    }
    yield;
  }
  return { applied, held, breaches };
}

function appliesTo(rule: Rule, located: LocatedStatement): boolean {
  return (
    rule.statements.includes(located.statement.id) &&
    (rule.inWorkingSheets ?? !located.working) &&
    (rule.whenEmpty ?? isFilled(located))
  );
}

/** A statement reaches down to the next one of its sheet: notes stand below the table. */
function contextsOf(
  located: readonly LocatedStatement[],
  workbook: WorkbookSnapshot,
  lookup: Lookup,
  parameters: RuleParameters,
): RuleContext[] {
  const sheets = sheetsByName(workbook);
  const starts = new Map<string, number[]>();
  for (const { sheet, area } of located) addTo(starts, sheet, area.row);
  for (const rows of starts.values()) rows.sort((a, b) => a - b);
  return located.map((statement) => {
    const sheet = sheets.get(statement.sheet);
    if (!sheet) throw new Error(`[rule] ${statement.sheet} was located but is not in the workbook`);
    const used = usedArea(sheet);
    const next = starts.get(statement.sheet)?.find((row) => row > statement.area.row);
    const lastRow = next === undefined ? (used ? used.row + used.rows - 1 : statement.area.row) : next - 1;
    return { located: statement, sheet, sheets, lastRow, lookup, parameters };
  });
}
