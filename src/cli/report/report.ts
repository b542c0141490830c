import type { CheckResult, Finding } from "../../shared/check/result";
import { culpritOf } from "../../shared/report/culprit";
import type { Diagnosis } from "../../shared/diagnosis/diagnosis";
import { closedByReason, type Reasons } from "../../shared/report/reasons";
import type { Outcome, UnreadReason } from "../check/outcome";
import { asReasons } from "../check/remembered";

/** How a file came out, gravest first; `explained`: all that is to be verified has its reason. */
export type FileState = "wrong" | "doubtful" | "explained" | "clean" | "none" | "unread";

export interface FileLine {
  readonly file: string;
  readonly unitName: string;
  readonly years: readonly number[];
  readonly money: readonly string[];
  readonly state: FileState;
  readonly statements: number;
  readonly counts: Readonly<Record<"wrong" | "doubtful" | "hint" | "tail" | "agrees" | "unchecked", number>>;
  readonly unread?: UnreadReason;
}

export interface FindingLine {
  readonly file: string;
  readonly unitName: string;
  readonly finding: Finding;
  readonly culprit: Omit<Diagnosis, "alternatives" | "explains"> | undefined;
  /** 出错说明, "" where none was given. */
  readonly reason: string;
}

export interface RelationLine {
  readonly relation: string;
  readonly verdict: Finding["verdict"];
  times: number;
  files: number;
}

/** A sheet of Excel holds a million rows; nobody reads a tenth of it, and memory is not without end. */
const MOST_FINDINGS = 100_000;

const NOTHING = { wrong: 0, doubtful: 0, hint: 0, tail: 0, agrees: 0, unchecked: 0 };

/** All files of a run: a line each, then what was found in them, then how often each relation broke. */
export class Report {
  readonly files: FileLine[] = [];
  readonly findings: FindingLine[] = [];
  /** Findings that were too many to be listed. */
  leftOut = 0;
  private readonly tallies = new Map<string, RelationLine>();

  add(outcome: Outcome): void {
    const { file } = outcome;
    if (outcome.kind === "unread") {
      const { reason: unread } = outcome;
      const blank = { unitName: "", years: [], money: [], statements: 0, counts: NOTHING };
      this.files.push({ file, ...blank, state: "unread", unread });
      return;
    }
    const { result, unitName, reasons } = outcome;
    const { statements, relations } = result;
    const { wrong, doubtful, hint, tail, agrees, unchecked } = relations;
    this.files.push({
      file,
      unitName,
      years: [...new Set(statements.flatMap(({ year }) => year ?? []))].sort(),
      money: [...new Set(statements.map(({ unit }) => unit))],
      state: stateOf(result, asReasons(reasons)),
      statements: statements.length,
      counts: { wrong, doubtful, hint, tail, agrees, unchecked },
    });
    const broken = new Set<RelationLine>();
    for (const finding of result.findings) {
      const tally = this.tallyOf(finding);
      tally.times += 1;
      if (!broken.has(tally)) tally.files += 1;
      broken.add(tally);
      if (finding.verdict === "tail") continue;
      const culprit = culpritOf(finding, result);
      this.list({ file, unitName, finding, culprit, reason: reasons[finding.id] ?? "" });
    }
  }

  /** Most often broken first. */
  get relations(): RelationLine[] {
    return [...this.tallies.values()].sort(
      (one, other) =>
        other.files - one.files || other.times - one.times || (one.relation < other.relation ? -1 : 1),
    );
  }

  filesBy(state: FileState): number {
    return this.files.filter((file) => file.state === state).length;
  }

  private list(line: FindingLine): void {
    if (this.findings.length >= MOST_FINDINGS) this.leftOut += 1;
    else this.findings.push(line);
  }

  private tallyOf({ relation, verdict }: Finding): RelationLine {
    const key = `${relation} ${verdict}`;
    const known = this.tallies.get(key) ?? { relation, verdict, times: 0, files: 0 };
    this.tallies.set(key, known);
    return known;
  }
}

function stateOf(result: CheckResult, reasons: Reasons): FileState {
  if (result.statements.length === 0) return "none";
  const { open, closed } = closedByReason(result, reasons);
  if (open.wrong > 0) return "wrong";
  if (open.doubtful > 0) return "doubtful";
  return closed > 0 ? "explained" : "clean";
}
