import type { StatementId } from "../statement/statement";
import { plus } from "./blockRows";
import { crossAgreements } from "./crossStatement";
import type { CellAgrees, CellPlace, CrossAgreement } from "./crossAgreement";
import { cellAt, cellOf, type Outlines } from "./outlines";
import type { Relation, StatementOutline } from "./relation";
import { subjectsAgree } from "./subjectRelations";

/** Why two statements are not compared. */
export type UnpairedReason =
  | "missing-statement"
  | "several-versions"
  | "empty-statement"
  | "different-years"
  | "unit-unclear"
  | "missing-row";

/** A cross-statement agreement that could not be written out, with the reason. */
export interface Unpaired {
  readonly relation: string;
  readonly statement: StatementId;
  readonly reason: UnpairedReason;
}

/**
 * All relations between statements of one workbook. Each statement must be there exactly once: with two versions
 * (本级 and 汇总, a draft) nobody but the officer knows which two belong together, so nothing is compared. Working
 * figures are passed over. What cannot be compared is told once per relation, statement and reason.
 */
export function relationsAcross(all: readonly StatementOutline[]): {
  relations: Relation[];
  unpaired: Unpaired[];
} {
  const outlines = all.filter(({ working }) => !working);
  const once: Outlines = new Map(
    outlines
      .filter(({ statement }) => versionsOf(statement.id, outlines) === 1)
      .map((outline) => [outline.statement.id, outline]),
  );
  const relations: Relation[] = [];
  const unpaired = new Map<string, Unpaired>();
  for (const agreement of crossAgreements) {
    if (!isSpokenOf(agreement, outlines)) continue;
    const obstacle = obstacleOf(agreement, outlines);
    if (obstacle) {
      const { statement, reason } = obstacle;
      unpaired.set([agreement.id, statement, reason].join(), { relation: agreement.id, ...obstacle });
    } else relations.push(...writtenOut(agreement, once));
  }
  return { relations, unpaired: [...unpaired.values()] };
}

function versionsOf(id: StatementId, outlines: readonly StatementOutline[]): number {
  return outlines.filter(({ statement }) => statement.id === id).length;
}

/** Every statement the agreement needs, once, in the order written. */
function statementsOf(agreement: CrossAgreement): StatementId[] {
  const places =
    agreement.kind === "cell" ? [agreement.total, ...agreement.terms] : [agreement.left, agreement.right];
  return [...new Set(places.map(({ statement }) => statement))];
}

function isSpokenOf(agreement: CrossAgreement, outlines: readonly StatementOutline[]): boolean {
  const isThere = (id: StatementId): boolean => versionsOf(id, outlines) > 0;
  return agreement.onlyWith?.every(isThere) ?? statementsOf(agreement).some(isThere);
}

/** Why the statements of an agreement cannot be compared. */
function obstacleOf(
  agreement: CrossAgreement,
  outlines: readonly StatementOutline[],
): Omit<Unpaired, "relation"> | undefined {
  const sides: StatementOutline[] = [];
  for (const statement of statementsOf(agreement)) {
    const [only, second] = outlines.filter((outline) => outline.statement.id === statement);
    if (!only) return { statement, reason: "missing-statement" };
    if (second) return { statement, reason: "several-versions" };
    if (!only.filled && !mayBeEmpty(only)) return { statement, reason: "empty-statement" };
    if (!only.unitClear) return { statement, reason: "unit-unclear" };
    const year = sides.find((side) => side.year !== undefined)?.year;
    if (year !== undefined && only.year !== undefined && only.year !== year) {
      return { statement, reason: "different-years" };
    }
    sides.push(only);
  }
  if (agreement.kind === "subjects") return undefined;
  for (const place of [agreement.total, ...agreement.terms]) {
    const side = sides.find(({ statement }) => statement.id === place.statement);
    if (side && side.filled && !isSubjectRow(place) && !cellAt(place, side)) {
      return { statement: place.statement, reason: "missing-row" };
    }
  }
  return undefined;
}

/** A form that carries a sentence when the unit has no such money says zero when it is empty. */
function mayBeEmpty({ statement }: StatementOutline): boolean {
  return statement.emptySentence !== undefined;
}

/** A form may leave out subjects without money. */
function isSubjectRow({ row }: CellPlace): boolean {
  return /^\d+$/.test(row);
}

function writtenOut(agreement: CrossAgreement, outlines: Outlines): Relation[] {
  const emptySide = statementsOf(agreement).find((id) => outlines.get(id)?.filled === false);
  const relations =
    agreement.kind === "cell" ? cellAgrees(agreement, outlines) : subjectsAgree(agreement, outlines);
  return emptySide === undefined ? relations : relations.map((relation) => ({ ...relation, emptySide }));
}

function cellAgrees(agreement: CellAgrees, outlines: Outlines): Relation[] {
  const { id, level, source, tolerance, comparison } = agreement;
  const total = cellOf(agreement.total, outlines);
  if (!total) return [];
  const terms = agreement.terms.flatMap((place) => cellOf(place, outlines) ?? []).map(plus);
  const kind = comparison === "bound" ? "bound" : agreement.terms.length > 1 ? "sum" : "equal";
  const alternatives = agreement.alternatives
    ?.flatMap((place) => cellOf(place, outlines) ?? [])
    .map((cell) => [plus(cell)]);
  return [{ id, level, source, tolerance, kind, total, terms, alternatives }];
}
