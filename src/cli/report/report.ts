import type { CheckResult, Finding, Unchecked } from "../../shared/check/result";
import { culpritOf } from "../../shared/report/culprit";
import type { Diagnosis } from "../../shared/diagnosis/diagnosis";
import { nameOf, type NamedStatement } from "../../shared/report/coverage";
import { type FileState, StateCounts, stateOf } from "../check/fileState";
import type { CheckedFile, Outcome, UnreadReason } from "../check/outcome";
import { missingOf } from "../output/missingWords";
import type { Remarked } from "../output/notes";

/** What is to be said of a file beside its counts. */
export interface FileRemarks extends Remarked {
  readonly missing: ReturnType<typeof missingOf>;
  /** Why relations were not checked, each reason once; a statement that is missing is told above. */
  readonly unchecked: readonly UncheckedRemark[];
}

export interface UncheckedRemark {
  readonly reason: Unchecked["reason"];
  readonly statement: NamedStatement;
}

export interface FileLine {
  readonly file: string;
  readonly unitName: string;
  readonly years: readonly number[];
  readonly money: readonly string[];
  readonly state: FileState;
  readonly statements: number;
  readonly counts: Readonly<Record<"wrong" | "doubtful" | "hint" | "tail" | "agrees" | "unchecked", number>>;
  readonly unread?: UnreadReason;
  readonly remarks?: FileRemarks;
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
  readonly states = new StateCounts();
  readonly findings: FindingLine[] = [];
  /** Findings that were too many to be listed. */
  leftOut = 0;
  private readonly tallies = new Map<string, RelationLine>();

  add(outcome: Outcome): void {
    const { file } = outcome;
    const state = stateOf(outcome);
    this.states.add(state);
    if (outcome.kind === "unread") {
      const { reason: unread } = outcome;
      const blank = { unitName: "", years: [], money: [], statements: 0, counts: NOTHING };
      this.files.push({ file, ...blank, state, unread });
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
      state,
      statements: statements.length,
      counts: { wrong, doubtful, hint, tail, agrees, unchecked },
      remarks: remarksOf(outcome),
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

function remarksOf(checked: CheckedFile): FileRemarks {
  const { result, calculated, unknownFormulas, marking, previous, lastYear } = checked;
  return {
    calculated,
    unknownFormulas,
    ...(marking && { marking }),
    ...(previous && { previous }),
    ...(lastYear && { lastYear }),
    missing: missingOf(checked),
    unchecked: reasonsIn(result),
  };
}

function reasonsIn(result: CheckResult): UncheckedRemark[] {
  const reasons = new Map<string, UncheckedRemark>();
  for (const { reason, statement } of result.unchecked) {
    if (reason === "missing-statement") continue;
    reasons.set(`${reason} ${statement}`, { reason, statement: nameOf(result, statement, 1) });
  }
  return [...reasons.values()];
}
