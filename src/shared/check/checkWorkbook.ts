import type { WorkbookSnapshot } from "../workbook/snapshot";
import { finished } from "../workbook/steps";
import { checkInSteps } from "./checkInSteps";
import type { CheckOptions } from "./options";
import type { CheckResult } from "./result";

/** The whole check at once, for those who need not stay lively meanwhile. */
export function checkWorkbook(workbook: WorkbookSnapshot, options: CheckOptions = {}): CheckResult {
  return finished(checkInSteps(workbook, options));
}
