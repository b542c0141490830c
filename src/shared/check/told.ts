import type { Evaluation } from "../verdict/evaluate";
import { NOTHING_COUNTED, type Outcome } from "../verdict/outcome";
import { findingOf } from "./finding";
import type { Memory } from "./memory";
import type { JudgedGroup } from "./relationGroup";
import type { Finding, Unchecked } from "./result";
import { unchecked } from "./unchecked";

/** What a result tells of some relations. */
export interface Told {
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly unchecked: readonly Unchecked[];
  readonly findings: readonly Finding[];
}

/** Relations between two stops: a few milliseconds. */
const RELATIONS_PER_STEP = 5000;

/** What is told of every group, with stops some milliseconds apart. */
export function* toldInSteps(
  groups: readonly Pick<JudgedGroup, "key" | "evaluations">[],
  memory: Memory,
): Generator<void, Told[]> {
  const told: Told[] = [];
  for (const { key, evaluations } of groups) {
    told.push(yield* memory.answerInSteps(`told/${key}`, [evaluations], () => toldOf(evaluations)));
    yield;
  }
  return told;
}

function* toldOf(evaluations: readonly Evaluation[]): Generator<void, Told> {
  const counts = { ...NOTHING_COUNTED };
  const inTheWay: Unchecked[] = [];
  const findings: Finding[] = [];
  for (const [index, evaluation] of evaluations.entries()) {
    if (index % RELATIONS_PER_STEP === RELATIONS_PER_STEP - 1) yield;
    counts[evaluation.outcome]++;
    inTheWay.push(...unchecked(evaluation));
    const finding = findingOf(evaluation);
    if (finding) findings.push(finding);
  }
  return { counts, unchecked: inTheWay, findings };
}

/** Counts of the same kind, added up. */
export function countedTogether(all: readonly Partial<Told["counts"]>[]): Record<Outcome, number> {
  const counts = { ...NOTHING_COUNTED };
  for (const one of all) {
    for (const outcome of Object.keys(one) as Outcome[]) counts[outcome] += one[outcome] ?? 0;
  }
  return counts;
}
