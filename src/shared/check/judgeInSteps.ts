import { isFilled, type LocatedStatement } from "../recognition/locatedStatement";
import type { Evaluation } from "../verdict/evaluate";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Memory } from "./memory";
import type { CheckOptions } from "./options";
import { during, type Steps } from "./progress";
import { recogniseInSteps, type RecognisedWorkbook } from "./recogniseInSteps";
import { type JudgedGroup, judgeGroup, type RelationGroup } from "./relationGroup";
import { statementKey } from "./statementKey";
import { type MustAgree, whatMustAgree } from "./whatMustAgree";

/** What stands in a workbook, what must agree in it, and how every relation came out. */
export interface Judgement extends RecognisedWorkbook, MustAgree {
  readonly judged: readonly JudgedGroup[];
  /** Sheets whose unit was taken as unknown. */
  readonly doubted: ReadonlySet<string>;
}

/** Relations between two stops: a few milliseconds. */
const RELATIONS_PER_STEP = 500;

/** Snapshot → recognition → relations → verdicts. Nobody knows the unit of the sheets in `doubted`. */
export function* judgeInSteps(
  asRead: WorkbookSnapshot,
  options: CheckOptions,
  memory: Memory,
  doubted: ReadonlySet<string> = NONE,
): Steps<Judgement> {
  const { workbook, recognition: found } = yield* sheetBySheet(asRead, options, memory);
  const located = found.located.map((statement) =>
    doubted.has(statement.sheet) ? { ...statement, unitClear: false } : statement,
  );
  const mustAgree = yield* during("relations", whatMustAgree(workbook, located, options, memory));
  const judged = yield* judgeAll(mustAgree.groups, located, memory);
  return { workbook, recognition: { ...found, located }, ...mustAgree, judged, doubted };
}

const NONE: ReadonlySet<string> = new Set();

/** What a diagnosis may speak of: a figure of last year's file is not ours to correct, and its sheets have the same names. */
export function ownEvaluations({ judged }: Judgement): Evaluation[] {
  return judged.flatMap(({ evaluations, acrossYears }) =>
    acrossYears ? evaluations.filter(isOwn) : evaluations,
  );
}

/** Those of them that it could explain. */
export function ownOpen({ judged }: Judgement): Evaluation[] {
  return judged.flatMap(({ open, acrossYears }) => (acrossYears ? open.filter(isOwn) : open));
}

function isOwn({ relation }: Evaluation): boolean {
  return relation.terms.every(({ cell }) => !cell.inLastYearsFile);
}

function* sheetBySheet(
  workbook: WorkbookSnapshot,
  { corrections }: CheckOptions,
  memory: Memory,
): Steps<RecognisedWorkbook> {
  const total = workbook.sheets.length;
  const sheets = recogniseInSteps(workbook, corrections, memory);
  for (;;) {
    const sheet = sheets.next();
    if (sheet.done) return sheet.value;
    yield { step: "sheets", done: sheet.value, total };
  }
}

function* judgeAll(
  groups: readonly RelationGroup[],
  located: readonly LocatedStatement[],
  memory: Memory,
): Steps<JudgedGroup[]> {
  const total = groups.reduce((all, { relations }) => all + relations.length, 0);
  const unfilled = memory.same(
    "unfilled",
    located.filter((statement) => !isFilled(statement)).map(statementKey),
  );
  const judged: JudgedGroup[] = [];
  let done = 0;
  for (const group of groups) {
    const { key, relations, lookup } = group;
    const inputs = [relations, lookup, unfilled];
    const answer = memory.answerInSteps<void, JudgedGroup>(`judged/${key}`, inputs, (before) =>
      judgeGroup(group, unfilled, before),
    );
    const before = done;
    for (;;) {
      const relation = answer.next();
      if (relation.done) {
        judged.push(relation.value);
        break;
      }
      done++;
      if (done % RELATIONS_PER_STEP === 0) yield { step: "relations", done, total };
    }
    // Nothing stops in a group that is taken over.
    if (done < before + relations.length) yield { step: "relations", done: before + relations.length, total };
    done = before + relations.length;
  }
  return judged;
}
