import { diagnose } from "../diagnosis/diagnose";
import { isFilled, outlineOf, type LocatedStatement } from "../recognition/locatedStatement";
import { recognise } from "../recognition/recognise";
import { relationsAcross, type Unpaired } from "../relation/acrossStatements";
import { relationsWithin } from "../relation/withinStatement";
import { evaluate, type Evaluation } from "../verdict/evaluate";
import type { Outcome } from "../verdict/outcome";
import { areaAddress, cellAddress } from "../workbook/address";
import { isOwnSheet } from "../workbook/ownSheets";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { findingId, findingOf } from "./finding";
import { placeCells } from "./placeCells";
import type { CheckResult, RecognisedStatement, Unchecked } from "./result";

/**
 * The whole way: snapshot → recognition → relations → verdicts → diagnosis → result. Pure: the same workbook always
 * gives the same result, findings in the order of the workbook.
 */
export function checkWorkbook(workbook: WorkbookSnapshot): CheckResult {
  const { located, unrecognised } = recognise(workbook);
  const lookup = placeCells(located, workbook);
  const outlines = located.map(outlineOf);
  const across = relationsAcross(outlines);
  const relations = [...outlines.flatMap(relationsWithin), ...across.relations];
  const unfilled = new Set(located.filter((statement) => !isFilled(statement)).map(versionOf));
  const evaluations = relations.map((relation) => {
    const evaluation = evaluate(relation, lookup);
    const { statement, instance } = relation.total;
    // Zeros that formulas show in a form without figures agree with each other and say nothing.
    return unfilled.has(`${statement}.${instance}`) ? notApplicable(evaluation) : evaluation;
  });
  const order = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));

  return {
    schema: 1,
    statements: located.map(recognised),
    unrecognised: unrecognised.filter(({ sheet }) => !isOwnSheet(sheet)),
    relations: counted(evaluations, across.unpaired.length),
    unchecked: [...across.unpaired.map(unpaired), ...evaluations.flatMap(unchecked)],
    findings: evaluations.flatMap((evaluation) => findingOf(evaluation) ?? []).sort(byPlace(order)),
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
  const { statement, instance, title, sheet, area, unit, year } = located;
  return {
    id: statement.id,
    instance,
    title,
    sheet,
    range: areaAddress(area),
    unit,
    year,
    filled: isFilled(located),
  };
}

function counted(evaluations: readonly Evaluation[], unpairedCount: number): CheckResult["relations"] {
  const counts: Record<Outcome, number> = {
    agrees: 0,
    tail: 0,
    doubtful: 0,
    wrong: 0,
    hint: 0,
    na: 0,
    unchecked: unpairedCount,
  };
  for (const { outcome } of evaluations) counts[outcome]++;
  return { ...counts, total: evaluations.length + unpairedCount };
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

function byPlace(order: ReadonlyMap<string, number>) {
  const place = ({ sheet, cell }: { sheet: string; cell: string }): [number, number, string] => [
    order.get(sheet) ?? 0,
    Number(/\d+$/.exec(cell)?.[0] ?? 0),
    cell.padStart(12),
  ];
  return (a: CheckResult["findings"][number], b: CheckResult["findings"][number]): number => {
    const [sheetA, rowA, cellA] = place(a);
    const [sheetB, rowB, cellB] = place(b);
    return sheetA - sheetB || rowA - rowB || (cellA < cellB ? -1 : cellA > cellB ? 1 : 0);
  };
}
