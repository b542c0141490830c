import type { CheckResult, Finding } from "../check/result";

/** 出错说明 by the id of the finding they explain, as the officer wrote them. */
export type Reasons = ReadonlyMap<string, string>;

/** In characters. */
export const LONGEST_REASON = 500;

/** As kept in a workbook; what another hand has written there is taken as far as it is understood. */
export function understoodReasons(state: unknown): Reasons {
  if (typeof state !== "object" || state === null) return new Map();
  return new Map(
    Object.entries(state).flatMap(([id, reason]: [string, unknown]) =>
      typeof reason === "string" ? [[id, reason.slice(0, LONGEST_REASON)] as const] : [],
    ),
  );
}

/** The reason without blanks around it; "" where none was given, since blanks explain nothing. */
export function reasonFor({ id }: Finding, reasons: Reasons): string {
  return reasons.get(id)?.trim() ?? "";
}

/** A reason closes what is to be verified (核实性). What disagrees stays open beside it: it must be corrected. */
export function isClosed(finding: Finding, reasons: Reasons): boolean {
  return finding.verdict === "doubtful" && reasonFor(finding, reasons) !== "";
}

/** How far an officer has come with what counts against the workbook. */
export interface Closure {
  readonly open: { readonly wrong: number; readonly doubtful: number };
  /** 待核实 with a reason. */
  readonly closed: number;
  /** 不平 with a reason; they are among the open ones. */
  readonly explained: number;
}

export function closedByReason({ findings }: CheckResult, reasons: Reasons): Closure {
  const count = (holds: (finding: Finding) => boolean): number => findings.filter(holds).length;
  return {
    open: {
      wrong: count(({ verdict }) => verdict === "wrong"),
      doubtful: count((finding) => finding.verdict === "doubtful" && !isClosed(finding, reasons)),
    },
    closed: count((finding) => isClosed(finding, reasons)),
    explained: count((finding) => finding.verdict === "wrong" && reasonFor(finding, reasons) !== ""),
  };
}
