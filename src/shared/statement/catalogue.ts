import { baseData } from "./baseData";
import { basicExpenditure } from "./basicExpenditure";
import { expenditure } from "./expenditure";
import { fiscalAppropriation } from "./fiscalAppropriation";
import { generalBudgetExpenditure } from "./generalBudgetExpenditure";
import { governmentFunds } from "./governmentFunds";
import { income } from "./income";
import { incomeAndExpenditure } from "./incomeAndExpenditure";
import { indicatorSystem } from "./indicatorSystem";
import { projectEvaluation } from "./projectEvaluation";
import { projectSpending } from "./projectSpending";
import { selfEvaluation } from "./selfEvaluation";
import { stateCapital } from "./stateCapital";
import type { Statement, StatementId } from "./statement";
import { threePublicExpenses } from "./threePublicExpenses";
import { type FormId, yearForm } from "./yearForm";

/**
 * Every statement as one of the known forms prints it, in printed order. A class the form does not print is printed
 * where the unit spent on it, as the `codes` of its subjects tell.
 */
export function statementsOf(id: FormId, codes: readonly string[] = []): readonly Statement[] {
  const { withoutClasses, ...rest } = yearForm(id);
  const isNeeded = (code: string): boolean => codes.some((subject) => subject.startsWith(code));
  const form = { ...rest, withoutClasses: withoutClasses.filter((code) => !isNeeded(code)) };
  return [
    incomeAndExpenditure(form),
    income,
    expenditure,
    fiscalAppropriation(form),
    generalBudgetExpenditure,
    basicExpenditure,
    governmentFunds,
    stateCapital,
    threePublicExpenses,
    baseData,
    selfEvaluation,
    projectEvaluation,
    projectSpending,
    indicatorSystem,
  ];
}

/** Every statement the product lays out, recognises and checks: the 2023 form, whose labels know those of the others. */
export const statements: readonly Statement[] = statementsOf("2023");

export function statementOf(
  id: StatementId,
  form: FormId = "2023",
  codes: readonly string[] = [],
): Statement {
  const statement = statementsOf(form, codes).find((candidate) => candidate.id === id);
  if (!statement) throw new Error(`[statement] there is no statement ${id}`);
  return statement;
}

/**
 * Titles of standard forms that are not described yet. Recognition must know them: an officer is told that the sheet
 * is known but not checked.
 */
export const titlesNotCovered: readonly string[] = [
  "国有资本经营预算财政拨款收入支出决算表",
  "支出决算明细表",
  "项目支出决算表",
  "政府采购情况表",
];
