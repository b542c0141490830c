import type { CheckResult, Finding } from "../check/result";
import type { Diagnosis } from "../diagnosis/diagnosis";

/** The best explanation of a finding; diagnoses come best first. */
export function culpritOf({ id }: Finding, { diagnoses }: CheckResult): Diagnosis | undefined {
  return diagnoses.find(({ explains }) => explains.includes(id));
}
