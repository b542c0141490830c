import type { StatementId } from "../statement/statement";
import { finished, putInto } from "../workbook/steps";
import { plus } from "./blockRows";
import {
  areOfDifferentYears,
  type ComparableSet,
  comparableSets,
  fitTogether,
  shared,
  type Versions,
} from "./comparableSets";
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
interface Obstacle {
  readonly statement: StatementId;
  readonly reason: UnpairedReason;
  /** The statement is missing in this set and stands in another one. */
  readonly elsewhere?: true;
  readonly question?: VersionQuestion;
}

/**
 * All relations between statements of one workbook, in each set of statements that belong together. A set with two
 * versions of a statement is compared as far as the officer chose one (`versions`): otherwise nobody knows which two
 * belong together. Working figures are compared with each other alone. What cannot be compared is told once per
 * relation, statement and reason; `questions` are those whose answers would change that.
 */
export function relationsAcross(
  all: readonly StatementOutline[],
  options: { readonly versions?: Versions } = {},
): Comparisons {
  return finished(relationsAcrossInSteps(all, options));
}

/** The same with a stop behind every agreement. */
export function* relationsAcrossInSteps(
  all: readonly StatementOutline[],
  { versions = new Map() }: { readonly versions?: Versions } = {},
): Generator<void, Comparisons> {
  const published = yield* relationsAmong(
    all.filter(({ working }) => !working),
    versions,
  );
  const working = yield* relationsAmong(
    all.filter((outline) => outline.working),
    versions,
  );
  // What working figures cannot be compared with is told of the published ones.
  return { ...published, relations: [...published.relations, ...working.relations] };
}

interface Comparisons {
  readonly relations: Relation[];
  readonly unpaired: Unpaired[];
  readonly questions: VersionQuestion[];
}

function* relationsAmong(
  outlines: readonly StatementOutline[],
  versions: Versions,
): Generator<void, Comparisons> {
  const sets = comparableSets(outlines, versions);
  const relations: Relation[] = [];
  const unpaired = new Map<string, Unpaired>();
  const questions = new Questions();
  for (const agreement of crossAgreements.filter((one) => isSpokenOf(one, outlines))) {
    const concerned = sets.filter((set) =>
      statementsOf(agreement).some((id) => versionsOf(id, set).length > 0),
    );
    const obstacles = concerned.map((set) => ({ set, obstacle: obstacleOf(agreement, set, sets) }));
    const isWritten = obstacles.some(({ obstacle }) => !obstacle);
    for (const { set, obstacle } of obstacles) {
      if (!obstacle) {
        yield* putInto(relations, writtenOut(agreement, onceIn(set)));
      } else if (!(isWritten && isNoGap(agreement, obstacle))) {
        const { statement, reason, elsewhere } = obstacle;
        const key = [agreement.id, elsewhere ? "" : statement, reason].join();
        if (!unpaired.has(key)) unpaired.set(key, { relation: agreement.id, statement, reason });
        questions.ask(set, obstacle);
      }
    }
    yield;
  }
  return { relations, unpaired: [...unpaired.values()], questions: questions.asked };
}

/** Which set a statement belongs to is asked once per set: one answer tells it for all its agreements. */
class Questions {
  readonly asked: VersionQuestion[] = [];
  private readonly seen = new Set<string>();
  private readonly askedFor = new Set<ComparableSet>();

  ask(set: ComparableSet, { question, elsewhere }: Obstacle): void {
    if (!question || question.sheets.length < 2 || (elsewhere && this.askedFor.has(set))) return;
    if (elsewhere) this.askedFor.add(set);
    const key = JSON.stringify(question);
    if (!this.seen.has(key)) this.asked.push(question);
    this.seen.add(key);
  }
}

/**
 * Of an agreement that is checked in another set: an annex goes with one set, and a copy that says too little of itself
 * is left over.
 */
function isNoGap({ onlyWith }: CrossAgreement, { elsewhere, reason }: Obstacle): boolean {
  return elsewhere === true && (onlyWith !== undefined || reason === "several-versions");
}

function versionsOf(id: StatementId, outlines: readonly StatementOutline[]): StatementOutline[] {
  return outlines.filter(({ statement }) => statement.id === id);
}

function onceIn(set: ComparableSet): Outlines {
  return new Map(
    set
      .filter(({ statement }) => versionsOf(statement.id, set).length === 1)
      .map((outline) => [outline.statement.id, outline]),
  );
}

/** Every statement the agreement needs, once, in the order written. */
function statementsOf(agreement: CrossAgreement): StatementId[] {
  const places =
    agreement.kind === "cell" ? [agreement.total, ...agreement.terms] : [agreement.left, agreement.right];
  return [...new Set(places.map(({ statement }) => statement))];
}

function isSpokenOf(agreement: CrossAgreement, outlines: readonly StatementOutline[]): boolean {
  const isThere = (id: StatementId): boolean => versionsOf(id, outlines).length > 0;
  return agreement.onlyWith?.every(isThere) ?? statementsOf(agreement).some(isThere);
}

/** Why the statements of an agreement cannot be compared in a set. */
function obstacleOf(
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

function* writtenOut(agreement: CrossAgreement, outlines: Outlines): Generator<Relation, void> {
  const emptySide = statementsOf(agreement).find((id) => outlines.get(id)?.filled === false);
  const relations =
    agreement.kind === "cell" ? cellAgrees(agreement, outlines) : subjectsAgree(agreement, outlines);
  for (const relation of relations) yield emptySide === undefined ? relation : { ...relation, emptySide };
}

function cellAgrees(agreement: CellAgrees, outlines: Outlines): Relation[] {
  const { id, level, source, tolerance, comparison, blankIsHint } = agreement;
  const total = cellOf(agreement.total, outlines);
  if (!total) return [];
  const terms = agreement.terms.flatMap((place) => cellOf(place, outlines) ?? []).map(plus);
  const kind = comparison === "bound" ? "bound" : agreement.terms.length > 1 ? "sum" : "equal";
  const alternatives = agreement.alternatives
    ?.flatMap((place) => cellOf(place, outlines) ?? [])
    .map((cell) => [plus(cell)]);
  return [{ id, level, source, tolerance, kind, total, terms, alternatives, blankIsHint }];
}
