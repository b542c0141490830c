import type { CheckResult } from "../check/result";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { formulaUpdatesInSteps } from "./formulaUpdates";

/** How many cells of a workbook that calculates have not followed the rows that were put in or taken out. */
export function* sumsBehindInSteps(workbook: WorkbookSnapshot): Generator<void, number> {
  if (!workbook.sheets.some(calculates)) return 0;
  const updates = yield* formulaUpdatesInSteps(workbook);
  return updates.filter(({ kind }) => kind !== "name").length;
}

function calculates({ formulas }: WorkbookSnapshot["sheets"][number]): boolean {
  return formulas.some((line) => line.some((formula) => formula !== ""));
}

/** A sum that misses a row would have us blame the figure in it: as long as there are any, nothing else is explained. */
export function explainedOnly(result: CheckResult, sumsBehind: number): CheckResult {
  return sumsBehind > 0 ? { ...result, diagnoses: [] } : result;
}
