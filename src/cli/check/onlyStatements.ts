import type { CheckResult } from "../../shared/check/result";
import { type Correction, recognise } from "../../shared/recognition/recognise";
import type { StatementId } from "../../shared/statement/statement";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot";

/** The sheets in which some statements stand, as a workbook. */
export function onlyStatements(
  workbook: WorkbookSnapshot,
  wanted: readonly StatementId[],
  corrections: readonly Correction[],
): WorkbookSnapshot {
  const sheets = new Set(
    recognise(workbook, corrections)
      .located.filter(({ statement }) => wanted.includes(statement.id))
      .map(({ sheet }) => sheet),
  );
  return { sheets: workbook.sheets.filter(({ name }) => sheets.has(name)), unread: [] };
}

/** That a statement is missing which nobody asked for is no news. */
export function withoutOthers(result: CheckResult, wanted: readonly StatementId[]): CheckResult {
  const unchecked = result.unchecked.filter(
    ({ reason, statement }) => reason !== "missing-statement" || wanted.includes(statement),
  );
  const leftOut = result.unchecked.length - unchecked.length;
  const { relations } = result;
  return {
    ...result,
    unchecked,
    relations: {
      ...relations,
      unchecked: relations.unchecked - leftOut,
      total: relations.total - leftOut,
    },
  };
}
