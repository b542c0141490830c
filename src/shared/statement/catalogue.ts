import { expenditure } from "./expenditure";
import { generalBudgetExpenditure } from "./generalBudgetExpenditure";
import { incomeAndExpenditure } from "./incomeAndExpenditure";
import type { Statement, StatementId } from "./statement";

/** Every statement the product lays out, recognises and checks, in printed order. */
export const statements: readonly Statement[] = [incomeAndExpenditure, expenditure, generalBudgetExpenditure];

export function statementOf(id: StatementId): Statement {
  const statement = statements.find((candidate) => candidate.id === id);
  if (!statement) throw new Error(`[statement] there is no statement ${id}`);
  return statement;
}

/**
 * Titles of standard forms that are not described yet. Recognition must know them: 财政拨款收入支出决算总表 ends
 * with the title of another statement, and an officer is told that the sheet is known but not checked.
 */
export const titlesNotCovered: readonly string[] = [
  "收入决算表",
  "财政拨款收入支出决算总表",
  "一般公共预算财政拨款基本支出决算表",
  "一般公共预算财政拨款基本支出决算明细表",
  "政府性基金预算财政拨款收入支出决算表",
  "国有资本经营预算财政拨款支出决算表",
  "国有资本经营预算财政拨款收入支出决算表",
  "财政拨款“三公”经费支出决算表",
  "部门整体支出绩效自评表",
  "整体支出绩效自评表",
  "项目支出绩效自评表",
  "部门整体支出绩效评价基础数据表",
];
