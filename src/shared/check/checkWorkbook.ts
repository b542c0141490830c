import { diagnose } from "../diagnosis/diagnose";
import { isFilled, type LocatedStatement, outlineOf } from "../recognition/locatedStatement";
import { recognise, type Recognition } from "../recognition/recognise";
import { relationsAcross, type Unpaired, type VersionQuestion } from "../relation/acrossStatements";
import { relationsWithin } from "../relation/withinStatement";
import { evaluateRules } from "../rule/evaluateRules";
import { evaluate, type Evaluation } from "../verdict/evaluate";
import type { Outcome } from "../verdict/outcome";
import { areaAddress, cellAddress } from "../workbook/address";
import { isOwnSheet } from "../workbook/ownSheets";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { findingId, findingOf } from "./finding";
import type { CheckOptions } from "./options";
import { checkOtherSheets, NO_OTHER_SHEETS } from "./otherSheets";
import { placeCells } from "./placeCells";
import { inOrderOfPlace } from "./placeOrder";
import type { CheckResult, Question, RecognisedStatement, Unchecked } from "./result";
import { ruleFindings } from "./ruleFindings";

/**
 * The whole way: snapshot → recognition → relations and rules → verdicts → diagnosis → result. Pure: the same workbook
 * and the same options always give the same result, findings in the order of the workbook.
 */
export function checkWorkbook(workbook: WorkbookSnapshot, options: CheckOptions = {}): CheckResult {
  const recognition = recognise(workbook, options.corrections);
  const { located } = recognition;
  const lookup = placeCells(located, workbook);
  const outlines = located.map(outlineOf);
  const across = relationsAcross(outlines, { versions: options.versions });
  const relations = [...outlines.flatMap(relationsWithin), ...across.relations];
  const unfilled = new Set(located.filter((statement) => !isFilled(statement)).map(versionOf));
  const evaluations = relations.map((relation) => {
    const evaluation = evaluate(relation, lookup);
    const { statement, instance } = relation.total;
    // Zeros that formulas show in a form without figures agree with each other and say nothing.
    return unfilled.has(`${statement}.${instance}`) ? notApplicable(evaluation) : evaluation;
  });
  const rules = evaluateRules(located, workbook, lookup);
  const others = options.otherSheets ? checkOtherSheets(workbook, recognition.unrecognised) : NO_OTHER_SHEETS;
  const broken = ruleFindings(rules);

  const counts: Record<Outcome, number> = {
    agrees: rules.held + others.counts.agrees,
    tail: others.counts.tail,
    doubtful: others.counts.doubtful,
    wrong: 0,
    hint: 0,
    na: 0,
    unchecked: across.unpaired.length,
  };
  for (const { outcome } of evaluations) counts[outcome]++;
  for (const { verdict } of broken) counts[verdict]++;

  return {
    schema: 1,
    statements: located.map(recognised),
    unrecognised: unrecognised(recognition, others.sheets),
    relations: { ...counts, total: Object.values(counts).reduce((total, count) => total + count, 0) },
    unchecked: [...across.unpaired.map(unpaired), ...evaluations.flatMap(unchecked)],
    otherSheets: others.sheets,
    questions: questions(recognition, across.questions),
    findings: inOrderOfPlace(
      [...evaluations.flatMap((evaluation) => findingOf(evaluation) ?? []), ...broken, ...others.findings],
      workbook,
    ),
    diagnoses: diagnose(evaluations, lookup, findingId, workbook),
    protectedSheets: workbook.sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name),
  };
}

function versionOf({ statement, instance }: LocatedStatement): string {
  return `${statement.id}.${instance}`;
}

function notApplicable(evaluation: Evaluation): Evaluation {
  return { ...evaluation, outcome: "na", unchecked: undefined };
}

function recognised(located: LocatedStatement): RecognisedStatement {
  const { statement, instance, title, sheet, area, continued, unit, year } = located;
  const pages = continued?.map((page) => ({ sheet: page.sheet, range: areaAddress(page.area) }));
  return {
    id: statement.id,
    instance,
    title,
    sheet,
    range: areaAddress(area),
    ...(pages ? { continued: pages } : {}),
    unit,
    year,
    filled: isFilled(located),
  };
}

/** What is left aside; our own sheets and those checked as free tables are not. */
function unrecognised(
  { unrecognised: sheets }: Recognition,
  checked: CheckResult["otherSheets"],
): CheckResult["unrecognised"] {
  return sheets.filter(({ sheet }) => !isOwnSheet(sheet) && !checked.some((other) => other.sheet === sheet));
}

/** What is not clear of the sheets themselves comes first: an answer may settle which version counts. */
function questions(
  { located, unrecognised: sheets }: Recognition,
  versions: readonly VersionQuestion[],
): Question[] {
  const unclear = sheets.filter(({ sheet, reason }) => reason === "header-unclear" && !isOwnSheet(sheet));
  const withoutUnit = located.filter((statement) => !statement.unitClear && isFilled(statement));
  return [
    ...unclear.map(({ sheet }): Question => ({ kind: "sheet", sheet })),
    ...withoutUnit.map(({ statement, sheet }): Question => ({
      kind: "unit",
      statement: statement.id,
      sheet,
    })),
    ...versions.map((question): Question => ({ kind: "version", ...question })),
  ];
}

function unpaired({ relation, statement, reason }: Unpaired): Unchecked {
  return { relation, statement, reason, sheet: undefined, cell: undefined };
}

function unchecked({ relation, unchecked: obstacle }: Evaluation): Unchecked[] {
  if (!obstacle) return [];
  const { reason, cell } = obstacle;
  return [
    {
      relation: relation.id,
      statement: (reason === "empty-statement" && relation.emptySide) || relation.total.statement,
      reason,
      sheet: cell?.sheet,
      cell: cell && cellAddress(cell),
    },
  ];
}
