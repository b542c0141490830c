import { isOpen } from "../diagnosis/workings";
import type { CellName, Relation } from "../relation/relation";
import { evaluate, type Evaluation } from "../verdict/evaluate";
import type { Lookup } from "../verdict/placedCell";

/** Relations that are written out together, and the cells they speak of. */
export interface RelationGroup {
  /** Names it among the groups of a workbook. */
  readonly key: string;
  readonly relations: readonly Relation[];
  readonly lookup: Lookup;
  /** Some of its cells may stand in last year's workbook; in no other group does one. */
  readonly acrossYears?: true;
}

/** A group with its verdicts, in the order of its relations. */
export interface JudgedGroup extends RelationGroup {
  /** Statements without figures, as 03.1. */
  readonly unfilled: readonly string[];
  readonly evaluations: readonly Evaluation[];
  /** Those of them that a diagnosis could explain. */
  readonly open: readonly Evaluation[];
}

/**
 * Judges every relation of a group with a stop behind each. What was judged before and speaks of the very same cells is
 * taken over. Relations of statements without figures do not apply: zeros that formulas show in a form that is not
 * filled in agree with each other and say nothing.
 */
export function* judgeGroup(
  group: RelationGroup,
  unfilled: readonly string[],
  before?: JudgedGroup,
): Generator<void, JudgedGroup> {
  const { relations, lookup } = group;
  const earlier = before?.relations === relations && before.unfilled === unfilled ? before : undefined;
  const isUnfilled = new Set(unfilled);
  const evaluations: Evaluation[] = [];
  const open: Evaluation[] = [];
  for (const [index, relation] of relations.entries()) {
    const known =
      earlier && isUntouched(relation, earlier.lookup, lookup) ? earlier.evaluations[index] : undefined;
    const evaluation = known ?? judged(relation, lookup, isUnfilled);
    evaluations.push(evaluation);
    if (isOpen(evaluation)) open.push(evaluation);
    yield;
  }
  return { ...group, unfilled, evaluations, open };
}

function judged(relation: Relation, lookup: Lookup, isUnfilled: ReadonlySet<string>): Evaluation {
  const evaluation = evaluate(relation, lookup);
  const { statement, instance } = relation.total;
  const applies = isUnfilled.size === 0 || !isUnfilled.has(`${statement}.${instance}`);
  return applies ? evaluation : { ...evaluation, outcome: "na", unchecked: undefined };
}

function isUntouched(relation: Relation, before: Lookup, now: Lookup): boolean {
  return cellsOf(relation).every((name) => before(name) === now(name));
}

/** Every cell a verdict may depend on. */
export function cellsOf(relation: Relation): CellName[] {
  const { total, terms, alternatives = [], equalWhenZero = [], onceFilled, split } = relation;
  const names = [total, ...equalWhenZero];
  for (const { cell } of terms) names.push(cell);
  for (const { cell } of alternatives.flat()) names.push(cell);
  if (onceFilled) names.push(onceFilled);
  if (split) names.push(split.whole, ...split.parts);
  return names;
}
