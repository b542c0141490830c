import type { StatementId } from "../statement/statement";
import { finished, putInto } from "../workbook/steps";
import { plus } from "./blockRows";
import { type ComparableSet, comparableSets, type Versions } from "./comparableSets";
import { crossAgreements } from "./crossStatement";
import { type CellAgrees, type CrossAgreement, statementsOf } from "./crossAgreement";
import { cellOf, type Outlines, versionsOf } from "./outlines";
import type { Relation, StatementOutline } from "./relation";
import { subjectsAgree } from "./subjectRelations";
import { isNoGap, type Obstacle, obstacleOf, type Unpaired, type VersionQuestion } from "./unpaired";

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

/** The same with stops some milliseconds apart. */
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

function onceIn(set: ComparableSet): Outlines {
  return new Map(
    set
      .filter(({ statement }) => versionsOf(statement.id, set).length === 1)
      .map((outline) => [outline.statement.id, outline]),
  );
}

function isSpokenOf(agreement: CrossAgreement, outlines: readonly StatementOutline[]): boolean {
  const isThere = (id: StatementId): boolean => versionsOf(id, outlines).length > 0;
  return agreement.onlyWith?.every(isThere) ?? statementsOf(agreement).some(isThere);
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
