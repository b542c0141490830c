import type { SheetPlan } from "../src/shared/layout/sheetPlan";
import { selfEvaluationSheet } from "./selfEvaluationForm";
import { statementSheet } from "./statementForm";
import { statementForms } from "./statementForms";
import { zhuzhou2023 } from "./zhuzhou-2023";

/** The sheets of the sample workbook: the nine public statements and the self-evaluation, values only. */
export function sampleSheets(): SheetPlan[] {
  return [...statementForms(zhuzhou2023).map(statementSheet), selfEvaluationSheet(zhuzhou2023)];
}
