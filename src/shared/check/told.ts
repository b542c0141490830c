import type { Evaluation } from "../verdict/evaluate";
import type { Outcome } from "../verdict/outcome";
import { findingOf } from "./finding";
import type { Finding, Unchecked } from "./result";
import { unchecked } from "./unchecked";

/** What a result tells of some relations. */
export interface Told {
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly unchecked: readonly Unchecked[];
  readonly findings: readonly Finding[];
}

export const NOTHING_COUNTED: Told["counts"] = {
  agrees: 0,
  tail: 0,
  doubtful: 0,
  wrong: 0,
  hint: 0,
  na: 0,
  unchecked: 0,
};

export function toldOf(evaluations: readonly Evaluation[]): Told {
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
