import type { CheckResult, Finding } from "../check/result";
import type { Diagnosis } from "../diagnosis/diagnosis";
import { isClosed, type Reasons } from "./reasons";

/** The best explanation of a finding; diagnoses come best first. */
export function culpritOf({ id }: Finding, { diagnoses }: CheckResult): Diagnosis | undefined {
  return diagnoses.find(({ explains }) => explains.includes(id));
}

/** The cells that are wrong; a row with a wrong code is wrong in its code, its figures are right. */
export function culpritCells({ cells, row }: Diagnosis): readonly { sheet: string; cell: string }[] {
  return row?.problem === "miscoded" ? [row.standsAt] : cells;
}

/** Whether it explains anything that counts against the workbook; a figure that only hints are about is no error. */
export function countsAgainst(diagnosis: Diagnosis, result: CheckResult): boolean {
  return explained(diagnosis, result).some(({ verdict }) => verdict === "wrong" || verdict === "doubtful");
}

/** Whether the officer has given a reason for all that it explains. */
export function isAnswered(diagnosis: Diagnosis, result: CheckResult, reasons: Reasons): boolean {
  const findings = explained(diagnosis, result);
  return findings.length > 0 && findings.every((finding) => isClosed(finding, reasons));
}

function explained({ explains }: Diagnosis, { findings }: CheckResult): Finding[] {
  return findings.filter(({ id }) => explains.includes(id));
}
