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

/** What is told of every group, with a stop behind each. */
export function* toldInSteps(
  groups: readonly Pick<JudgedGroup, "key" | "evaluations">[],
  memory: Memory,
): Generator<void, Told[]> {
  const told: Told[] = [];
  for (const { key, evaluations } of groups) {
    told.push(memory.answer(`told/${key}`, [evaluations], () => toldOf(evaluations)));
    yield;
  }
  return told;
}

function toldOf(evaluations: readonly Evaluation[]): Told {
  const counts = { ...NOTHING_COUNTED };
  for (const { outcome } of evaluations) counts[outcome]++;
  return {
    counts,
    unchecked: evaluations.flatMap(unchecked),
    findings: evaluations.flatMap((evaluation) => findingOf(evaluation) ?? []),
  };
}

/** Counts of the same kind, added up. */
export function countedTogether(all: readonly Partial<Told["counts"]>[]): Record<Outcome, number> {
  const counts = { ...NOTHING_COUNTED };
  for (const one of all) {
    for (const outcome of Object.keys(one) as Outcome[]) counts[outcome] += one[outcome] ?? 0;
  }
  return counts;
}
