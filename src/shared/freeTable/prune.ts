import type { CountedSteps } from "../workbook/steps";
import type { Confirmed } from "./majority";

/**
 * Takes the strongest patterns first and leaves out whatever would close a circle with them: a total cannot be a part
 * of its own parts, so of two patterns that sum both ways one remains.
 */
export function* withoutCircles(patterns: readonly Confirmed[]): CountedSteps<Confirmed[]> {
  const kept: Confirmed[] = [];
  const termsOf = new Map<string, string[]>();
  for (const pattern of [...patterns].sort((a, b) => b.evidence.holds - a.evidence.holds)) {
    const { axis, total, terms, comparison } = pattern.candidate;
    if (comparison !== "sum") {
      kept.push(pattern);
      continue;
    }
    const name = `${axis}${String(total.index)}`;
    const parts = terms.map(({ line }) => `${axis}${String(line.index)}`);
    if (termsOf.has(name) || (yield* reaches(parts, name, termsOf))) continue;
    termsOf.set(name, parts);
    kept.push(pattern);
  }
  return kept;
}

function* reaches(
  from: readonly string[],
  goal: string,
  termsOf: ReadonlyMap<string, string[]>,
): CountedSteps<boolean> {
  yield from.length;
  const seen = new Set<string>();
  const open = from.filter((name) => termsOf.has(name) || name === goal);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === goal) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    const terms = termsOf.get(name) ?? [];
    for (const next of terms) if (termsOf.has(next)) open.push(next);
    yield terms.length;
  }
  return false;
}
