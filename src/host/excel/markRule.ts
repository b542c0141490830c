import type { MarkKind } from "../spreadsheetHost";
import type { Command } from "./command";
import { concernsEverything } from "./errors";
import type { Answer, ListedSheet } from "./listSheets";

const SIGNATURE = 'N("PERF-MARK ';

/**
 * The rule of our conditional formats: always true, and it says what it is to a person who finds it in the rules
 * manager. N of a text is 0. No PERF function may stand in a rule: Excel never applies those.
 */
export function ruleOf(kind: MarkKind): string {
  return `=${SIGNATURE}${kind} 绩效决算检查标记，可用“清除标记”删除 / mark of the PERF add-in")=0`;
}

/** Whether a conditional format's formula is one of ours, whichever session or version made it. */
export function isMarkRule(formula: string): boolean {
  return formula.includes(SIGNATURE);
}

/**
 * Asks for the ids of all our conditional formats on a sheet. `customOrNullObject`, because `custom` of a rule of
 * another type fails.
 */
export function askForMarkRules(worksheet: Excel.Worksheet): Answer<readonly string[]> {
  const rules = worksheet.getRange().conditionalFormats;
  rules.load("items/id,items/customOrNullObject/rule/formula");
  return () =>
    rules.items
      .filter(({ customOrNullObject: custom }) => !custom.isNullObject && isMarkRule(custom.rule.formula))
      .map((rule) => rule.id);
}

/**
 * The same for a sheet where Excel fails to tell all rules at once: it knows cases, such as two rules made by hand on
 * the same cells, in which it cannot tell one of them. Costs a round trip per rule.
 */
export async function findMarkRulesOneByOne(
  command: Command,
  { id }: ListedSheet,
): Promise<readonly string[]> {
  const rules = command.workbook.worksheets.getItem(id).getRange().conditionalFormats;
  rules.load("items/id");
  await command.roundTrip();
  const found: string[] = [];
  for (const ruleId of rules.items.map((rule) => rule.id)) {
    if (await isOurs(command, id, ruleId)) found.push(ruleId);
  }
  return found;
}

async function isOurs(command: Command, sheetId: string, ruleId: string): Promise<boolean> {
  const rule = command.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats.getItem(ruleId);
  rule.load("customOrNullObject/rule/formula");
  try {
    await command.roundTrip();
  } catch (error) {
    if (concernsEverything(error)) throw error;
    // A rule that Excel cannot tell is not one of ours; those are always of the plainest kind.
    return false;
  }
  const { customOrNullObject: custom } = rule;
  return !custom.isNullObject && isMarkRule(custom.rule.formula);
}

/** Queues deleting a rule. A rule that has gone meanwhile is no failure where Excel offers to look first. */
export function deleteRule(worksheet: Excel.Worksheet, id: string, canLookFirst: boolean): void {
  const rules = worksheet.getRange().conditionalFormats;
  (canLookFirst ? rules.getItemOrNullObject(id) : rules.getItem(id)).delete();
}
