import type { StatementId } from "../statement/statement";
import { areOfDifferentYears, type ComparableSet, fitTogether, shared } from "./comparableSets";
import { type CellPlace, type CrossAgreement, statementsOf } from "./crossAgreement";
import { cellAt, versionsOf } from "./outlines";
import type { StatementOutline } from "./relation";

/** Why two statements are not compared. */
export type UnpairedReason =
  | "missing-statement"
  | "several-versions"
  | "empty-statement"
  | "different-years"
  | "different-units"
  | "unit-unclear"
  | "missing-row";

/** A cross-statement agreement that could not be written out, with the reason. */
export interface Unpaired {
  readonly relation: string;
  readonly statement: StatementId;
  readonly reason: UnpairedReason;
}

/** 以哪张为准: sheets that hold one statement, of which only the officer knows which one counts. */
export interface VersionQuestion {
  readonly statement: StatementId;
  readonly sheets: readonly string[];
}

/** Why an agreement cannot be written out in a set. */
export interface Obstacle {
  readonly statement: StatementId;
  readonly reason: UnpairedReason;
  /** The statement is missing in this set and stands in another one. */
  readonly elsewhere?: true;
  readonly question?: VersionQuestion;
}

/** Why the statements of an agreement cannot be compared in a set. */
export function obstacleOf(
  agreement: CrossAgreement,
  set: ComparableSet,
  sets: readonly ComparableSet[],
): Obstacle | undefined {
  const sides: StatementOutline[] = [];
  for (const statement of statementsOf(agreement)) {
    const versions = versionsOf(statement, set);
    const [only, second] = versions;
    if (!only) return missing(statement, set, sets);
    if (second) return { statement, reason: "several-versions", question: questionOf(statement, versions) };
    if (!only.filled && !mayBeEmpty(only)) return { statement, reason: "empty-statement" };
    if (!only.unitClear) return { statement, reason: "unit-unclear" };
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

/** A statement that a set lacks may stand in another set: of another year, or one that it is not clear to belong to. */
function missing(statement: StatementId, set: ComparableSet, sets: readonly ComparableSet[]): Obstacle {
  const holders = sets.filter((other) => versionsOf(statement, other).length > 0);
  if (holders.length === 0) return { statement, reason: "missing-statement" };
  const fitting = holders.filter((other) => fitTogether(other, set));
  const [first, second] = fitting;
  if (!first) {
    const reason = holders.every((other) => areOfDifferentYears(other, set))
      ? "different-years"
      : "missing-statement";
    return { statement, reason, elsewhere: true };
  }
  const rival = second ? statement : shared(set, first);
  const question = rival && questionOf(rival, (second ? fitting : [set, first]).flat());
  return { statement, reason: "several-versions", elsewhere: true, question };
}

function questionOf(statement: StatementId, outlines: readonly StatementOutline[]): VersionQuestion {
  const sheets = versionsOf(statement, outlines).flatMap(({ sheet }) => sheet ?? []);
  return { statement, sheets: [...new Set(sheets)] };
}

/** A form that carries a sentence when the unit has no such money says zero when it is empty. */
function mayBeEmpty({ statement }: StatementOutline): boolean {
  return statement.emptySentence !== undefined;
}

/** A form may leave out subjects without money. */
function isSubjectRow({ row }: CellPlace): boolean {
  return /^\d+$/.test(row);
}

/**
 * Of an agreement that is checked in another set: an annex goes with one set, and a copy that says too little of itself
 * is left over.
 */
export function isNoGap({ onlyWith }: CrossAgreement, { elsewhere, reason }: Obstacle): boolean {
  return elsewhere === true && (onlyWith !== undefined || reason === "several-versions");
}
