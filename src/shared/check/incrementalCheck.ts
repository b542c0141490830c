import type { WorkbookSnapshot } from "../workbook/snapshot";
import { checkInSteps } from "./checkInSteps";
import { Recollection, type Recollections } from "./memory";
import type { CheckOptions } from "./options";
import type { CheckProgress } from "./progress";
import type { CheckResult } from "./result";

/**
 * Checks one workbook again and again: what has not changed since the last finished check is taken over from it. Its
 * results are always those of a full check. A check that is given up midway leaves nothing behind.
 */
export class IncrementalCheck {
  private last: Recollections = new Map();

  *checkInSteps(
    workbook: WorkbookSnapshot,
    options: CheckOptions = {},
  ): Generator<CheckProgress, CheckResult> {
    const recollection = new Recollection(this.last);
    const result = yield* checkInSteps(workbook, options, recollection);
    this.last = recollection.kept;
    return result;
  }
}
