import type { CheckResult, Finding } from "../check/result";

/** A workbook's state stays small; nobody compares more than this. */
const MOST_FINDINGS = 500;

/** What is kept of a finding that counted against the workbook. */
export interface PreviousFinding extends Pick<
  Finding,
  "id" | "relation" | "statement" | "instance" | "sheet" | "cell"
> {
  readonly verdict: "wrong" | "doubtful";
}

/** What a workbook remembers of its last check. It is plain data, and never longer than 500 findings. */
export interface PreviousCheck {
  readonly schema: 1;
  /** What disagreed comes first, so that it is kept before what is to be verified. */
  readonly findings: readonly PreviousFinding[];
  /** How many findings were too many to be kept. */
  readonly leftOut: number;
}

/** As kept in a workbook; what another version of the product, or another hand, has written there is none. */
export function understoodCheck(state: unknown): PreviousCheck | undefined {
  if (typeof state !== "object" || state === null) return undefined;
  const { schema, findings, leftOut } = state as Partial<Record<keyof PreviousCheck, unknown>>;
  const isOurs = schema === 1 && typeof leftOut === "number" && Array.isArray(findings);
  return isOurs && findings.every(isKept) ? { schema, findings, leftOut } : undefined;
}

function isKept(state: unknown): state is PreviousFinding {
  if (typeof state !== "object" || state === null) return false;
  const { verdict, instance, ...texts } = state as Partial<Record<keyof PreviousFinding, unknown>>;
  const { id, relation, statement, sheet, cell } = texts;
  return (
    (verdict === "wrong" || verdict === "doubtful") &&
    typeof instance === "number" &&
    [id, relation, statement, sheet, cell].every((text) => typeof text === "string")
  );
}

/** Two checks of one workbook; tails and hints never count against it and are not compared. */
export interface Comparison {
  /** Held no longer then, hold now or are tails at most. */
  readonly fixed: readonly PreviousFinding[];
  readonly new: readonly Finding[];
  readonly remaining: readonly Finding[];
  /** Gone only because their relation can no longer be checked: nobody can say whether they were fixed. */
  readonly uncheckedNow: readonly PreviousFinding[];
  /** So many findings of the earlier check were not kept; as many of the new ones may be old. */
  readonly leftOut: number;
}

export function summaryOf(result: CheckResult): PreviousCheck {
  const counted = countedFindings(result);
  const hardFirst = [
    ...counted.filter(({ verdict }) => verdict === "wrong"),
    ...counted.filter(({ verdict }) => verdict === "doubtful"),
  ];
  return {
    schema: 1,
    findings: hardFirst.slice(0, MOST_FINDINGS).map(kept),
    leftOut: Math.max(0, hardFirst.length - MOST_FINDINGS),
  };
}

export function comparedWith(before: PreviousCheck, now: CheckResult): Comparison {
  const counted = countedFindings(now);
  const idsBefore = new Set(before.findings.map(({ id }) => id));
  const idsNow = new Set(counted.map(({ id }) => id));
  const gone = before.findings.filter(({ id }) => !idsNow.has(id));
  const wasChecked = checkedIn(now);
  return {
    fixed: gone.filter(wasChecked),
    new: counted.filter(({ id }) => !idsBefore.has(id)),
    remaining: counted.filter(({ id }) => idsBefore.has(id)),
    uncheckedNow: gone.filter((finding) => !wasChecked(finding)),
    leftOut: before.leftOut,
  };
}

type Counted = Finding & Pick<PreviousFinding, "verdict">;

function countedFindings({ findings }: CheckResult): Counted[] {
  return findings.filter(
    (finding): finding is Counted => finding.verdict === "wrong" || finding.verdict === "doubtful",
  );
}

function kept({ id, verdict, relation, statement, instance, sheet, cell }: Counted): PreviousFinding {
  return { id, verdict, relation, statement, instance, sheet, cell };
}

/**
 * Whether a finding that is gone was looked at again: its statement is there and filled, and its relation was left
 * out nowhere. A result does not name the cells of a relation left out, so one of them makes all of it uncertain.
 */
function checkedIn({
  statements,
  otherSheets,
  unchecked,
}: CheckResult): (finding: PreviousFinding) => boolean {
  const leftOut = new Set(unchecked.map(({ relation }) => relation));
  return ({ relation, statement, instance, sheet }) => {
    if (statement === "other") return otherSheets.some((checked) => checked.sheet === sheet);
    const isThere = statements.some(
      (found) => found.id === statement && found.instance === instance && found.filled,
    );
    return isThere && !leftOut.has(relation);
  };
}
