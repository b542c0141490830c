import { ruleMessage } from "../../../src/shared/message/rules";
import { placeCells } from "../../../src/shared/check/placeCells";
import { recognise } from "../../../src/shared/recognition/recognise";
import { evaluateRules, type RuleOptions, type RuleResult } from "../../../src/shared/rule/evaluateRules";
import { cellAddress } from "../../../src/shared/workbook/address";
import type { WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import { workbookFromText } from "../support/workbookFromText";

export function evaluated(workbook: WorkbookSnapshot, options?: RuleOptions): RuleResult {
  const { located } = recognise(workbook);
  return evaluateRules(located, workbook, placeCells(located, workbook), options);
}

/** One line per breach: level, rule, cell. What an officer reads has no hole left. */
export function breachesIn(workbook: WorkbookSnapshot, options?: RuleOptions): string[] {
  return evaluated(workbook, options).breaches.map(({ rule, cell, facts }) => {
    expect(ruleMessage(rule.id, facts, "zh-CN")).not.toMatch(/[{}]/u);
    return `${rule.level} ${rule.id} ${cell.sheet}!${cellAddress(cell)}`;
  });
}

export function breaches(text: string, options?: RuleOptions): string[] {
  return breachesIn(workbookFromText(text), options);
}

/** What an officer reads. */
export function told(workbook: WorkbookSnapshot): string[] {
  return evaluated(workbook).breaches.map(({ rule, facts }) => ruleMessage(rule.id, facts, "zh-CN"));
}
