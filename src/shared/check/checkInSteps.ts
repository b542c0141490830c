import { diagnoseInSteps } from "../diagnosis/diagnose";
import { isFilled, type LocatedStatement } from "../recognition/locatedStatement";
import { locatedOf, nothingFound, type Recognition, withSheet } from "../recognition/recognise";
import type { Relation } from "../relation/relation";
import { evaluateRulesInSteps } from "../rule/evaluateRules";
import { isSwitchedOn } from "../setting/relationSetting";
import { parametersOf } from "../setting/ruleDecisions";
import { evaluate, type Evaluation } from "../verdict/evaluate";
import type { Outcome } from "../verdict/outcome";
import type { Lookup } from "../verdict/placedCell";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { findingId, findingOf } from "./finding";
import type { CheckOptions } from "./options";
import { checkOtherSheetsInSteps, NO_OTHER_SHEETS } from "./otherSheets";
import { inOrderOfPlace } from "./placeOrder";
import type { CheckResult } from "./result";
import { ruleFindings } from "./ruleFindings";
import { notCompared, unchecked } from "./unchecked";
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
 * the same options always give the same result, findings in the order of the workbook.
 */
export function* checkInSteps(workbook: WorkbookSnapshot, options: CheckOptions = {}): Steps<CheckResult> {
  const recognition = yield* recogniseInSteps(workbook, options);
  const { located } = recognition;
  const { relations, unpaired, questions, rules, lookup } = yield* during(
    "relations",
    whatMustAgree(workbook, located, options),
  );
  const evaluations = yield* evaluateAll(relations, located, lookup);
  const kept = yield* during(
    "explaining",
    evaluateRulesInSteps(located, workbook, lookup, {
      isEnabled: (id) => isSwitchedOn(rules.settings, id),
      parameters: parametersOf(rules),
    }),
  );
  const broken = ruleFindings(kept, rules.settings);
  const others = options.otherSheets
    ? yield* during("explaining", checkOtherSheetsInSteps(workbook, recognition.unrecognised))
    : NO_OTHER_SHEETS;
  const diagnoses = yield* during(
    "explaining",
    diagnoseInSteps(evaluations.filter(isWithinWorkbook), lookup, findingId, workbook),
  );

  const counts: Record<Outcome, number> = {
    agrees: kept.held + others.counts.agrees,
    tail: others.counts.tail,
    doubtful: others.counts.doubtful,
    wrong: 0,
    hint: 0,
    na: 0,
    unchecked: unpaired.length,
  };
  for (const { outcome } of evaluations) counts[outcome]++;
  for (const { verdict } of broken) counts[verdict]++;

  return {
    schema: 1,
    statements: located.map(recognised),
    unrecognised: unrecognised(recognition, others.sheets),
    relations: { ...counts, total: Object.values(counts).reduce((total, count) => total + count, 0) },
    unchecked: [...unpaired.map(notCompared), ...evaluations.flatMap(unchecked)],
    otherSheets: others.sheets,
    questions: questionsOf(recognition, questions),
    ruleProblems: rules.problems,
    findings: inOrderOfPlace(
      [...evaluations.flatMap((evaluation) => findingOf(evaluation) ?? []), ...broken, ...others.findings],
      workbook,
    ),
    diagnoses,
    protectedSheets: workbook.sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name),
  };
}

function* recogniseInSteps(workbook: WorkbookSnapshot, { corrections }: CheckOptions): Steps<Recognition> {
  const { sheets } = workbook;
  let found = nothingFound(workbook);
  for (const [index, sheet] of sheets.entries()) {
    found = withSheet(found, sheet, corrections);
    yield { step: "sheets", done: index + 1, total: sheets.length };
  }
  return { located: locatedOf(found), unrecognised: found.unrecognised };
}

function* evaluateAll(
  relations: readonly Relation[],
  located: readonly LocatedStatement[],
  lookup: Lookup,
): Steps<Evaluation[]> {
  const unfilled = new Set(located.filter((statement) => !isFilled(statement)).map(versionOf));
  const evaluations: Evaluation[] = [];
  for (const relation of relations) {
    const evaluation = evaluate(relation, lookup);
    const { statement, instance } = relation.total;
    const isUnfilled = unfilled.size > 0 && unfilled.has(`${statement}.${instance}`);
    // Zeros that formulas show in a form without figures agree with each other and say nothing.
    evaluations.push(isUnfilled ? notApplicable(evaluation) : evaluation);
    if (evaluations.length % RELATIONS_PER_STEP === 0) {
      yield { step: "relations", done: evaluations.length, total: relations.length };
    }
  }
  return evaluations;
}

/** The steps of a part that does not tell how far it has come. */
function* during<Result>(step: CheckProgress["step"], parts: Generator<void, Result>): Steps<Result> {
  for (;;) {
    const part = parts.next();
    if (part.done) return part.value;
    yield { step, done: 0, total: 0 };
  }
}

function versionOf({ statement, instance }: LocatedStatement): string {
  return `${statement.id}.${instance}`;
}

/** A figure of last year's file is not ours to correct, and its sheets go by the same names. */
function isWithinWorkbook({ relation }: Evaluation): boolean {
  return relation.terms.every(({ cell }) => !cell.inLastYearsFile);
}

function notApplicable(evaluation: Evaluation): Evaluation {
  return { ...evaluation, outcome: "na", unchecked: undefined };
}
