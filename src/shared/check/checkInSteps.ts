import { diagnoseInSteps } from "../diagnosis/diagnose";
import { isFilled, type LocatedStatement } from "../recognition/locatedStatement";
import { evaluateRulesInSteps } from "../rule/evaluateRules";
import { isSwitchedOn } from "../setting/relationSetting";
import { parametersOf } from "../setting/ruleDecisions";
import type { Evaluation } from "../verdict/evaluate";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { findingId } from "./finding";
import { FORGETFUL, type Memory } from "./memory";
import type { CheckOptions } from "./options";
import { checkOtherSheetsInSteps, NO_OTHER_SHEETS } from "./otherSheets";
import { inOrderOfPlace } from "./placeOrder";
import { recogniseInSteps, type RecognisedWorkbook } from "./recogniseInSteps";
import { type JudgedGroup, judgeGroup, type RelationGroup } from "./relationGroup";
import type { CheckResult } from "./result";
import { ruleAnswers } from "./ruleAnswers";
import { ruleFindings } from "./ruleFindings";
import { statementKey } from "./statementKey";
import { countedTogether, toldOf } from "./told";
import { notCompared } from "./unchecked";
import { whatMustAgree } from "./whatMustAgree";
import { questionsOf, recognised, unrecognised } from "./whatWasFound";

/** How far a check has come: sheets recognised, relations judged, then looking for what explains the broken ones. */
export interface CheckProgress {
  readonly step: "sheets" | "relations" | "explaining";
  readonly done: number;
  /** 0 as long as nobody knows. */
  readonly total: number;
}

type Steps<Result> = Generator<CheckProgress, Result>;

/** Relations between two stops: a few milliseconds. */
const RELATIONS_PER_STEP = 500;

/**
 * The whole way: snapshot → recognition → relations and rules → verdicts → diagnosis → result, with stops some
 * milliseconds apart, so that whoever runs it can let others work in between and give it up. Pure: the same workbook and
 * the same options always give the same result, findings in the order of the workbook, whatever is remembered.
 */
export function* checkInSteps(
  asRead: WorkbookSnapshot,
  options: CheckOptions = {},
  memory: Memory = FORGETFUL,
): Steps<CheckResult> {
  const { workbook, recognition } = yield* sheetBySheet(asRead, options, memory);
  const { located } = recognition;
  const { groups, unpaired, questions, rules, placed, lookup } = yield* during(
    "relations",
    whatMustAgree(workbook, located, options, memory),
  );
  const judged = yield* judgeAll(groups, located, memory);
  const told = judged.map((group) =>
    memory.answer(`told/${group.key}`, [group.evaluations], () => toldOf(group.evaluations)),
  );
  const kept = yield* during(
    "explaining",
    evaluateRulesInSteps(located, workbook, lookup, {
      isEnabled: (id) => isSwitchedOn(rules.settings, id),
      parameters: parametersOf(rules),
      answered: ruleAnswers(placed, memory),
    }),
  );
  const broken = ruleFindings(kept, rules.settings);
  const others = options.otherSheets
    ? yield* during("explaining", checkOtherSheetsInSteps(workbook, recognition.unrecognised, memory))
    : NO_OTHER_SHEETS;
  const evaluations = judged.map(({ evaluations }) => evaluations);
  const diagnoses = yield* during(
    "explaining",
    memory.answerInSteps("diagnoses", [...evaluations, lookup, ...workbook.sheets], () =>
      diagnoseInSteps(evaluations.flat().filter(isWithevaluations), lookup, findingId, workbook),
    ),
  );

  const counts = countedTogether([
    ...told.map((group) => group.counts),
    others.counts,
    { agrees: kept.held, unchecked: unpaired.length },
    ...broken.map(({ verdict }) => ({ [verdict]: 1 })),
  ]);

  return {
    schema: 1,
    statements: located.map(recognised),
    unrecognised: unrecognised(recognition, others.sheets),
    relations: { ...counts, total: Object.values(counts).reduce((total, count) => total + count, 0) },
    unchecked: [...unpaired.map(notCompared), ...told.flatMap((one) => one.unchecked)],
    otherSheets: others.sheets,
    questions: questionsOf(recognition, questions),
    ruleProblems: rules.problems,
    findings: inOrderOfPlace(
      [...told.flatMap(({ findings }) => findings), ...broken, ...others.findings],
      workbook,
    ),
    diagnoses,
    protectedSheets: workbook.sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name),
  };
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
    done = before + relations.length;
  }
  return judged;
}

/** The steps of a part that does not tell how far it has come. */
function* during<Result>(step: CheckProgress["step"], parts: Generator<void, Result>): Steps<Result> {
  for (;;) {
    const part = parts.next();
    if (part.done) return part.value;
    yield { step, done: 0, total: 0 };
  }
}

/** A figure of last year's file is not ours to correct, and its sheets go by the same names. */
function isWithevaluations({ relation }: Evaluation): boolean {
  return relation.terms.every(({ cell }) => !cell.inLastYearsFile);
}
