import type { Decimal } from "../amount/decimal";
import type { CountedSteps } from "../workbook/steps";
import { addTo } from "../workbook/listsByKey";
import type { Judged } from "./judge";
import type { Line } from "./line";
import type { Confirmed } from "./majority";
import type { Candidate } from "./relation";

/** One broken figure of a pattern. */
export interface Broken {
  readonly pattern: Confirmed;
  readonly judged: Judged;
}

/** A broken figure and those that are only off because they count it in. */
export interface Culprit extends Broken {
  readonly consequences: readonly Broken[];
}

/** Where a figure stands: its name within the sheet. */
export function placeOf(axis: Candidate["axis"], line: Line, across: Line): string {
  const [row, column] = axis === "row" ? [line.index, across.index] : [across.index, line.index];
  return `${String(row)},${String(column)}`;
}

/**
 * A wrong total breaks its own sum and, by the same gap the other way, every sum it is a term of: only its own is
 * told, the others are its consequences.
 */
export function* culpritsOf(broken: readonly Broken[]): CountedSteps<Culprit[]> {
  const byPlace = new Map<string, Broken[]>();
  for (const one of broken) {
    if (isSum(one)) addTo(byPlace, placeOfTotal(one), one);
    yield 1;
  }
  const consequences = new Map<Broken, Broken[]>();
  const explained = new Set<Broken>();
  for (const one of broken) {
    yield one.pattern.candidate.terms.length;
    const cause = isSum(one) ? causeOf(one, byPlace) : undefined;
    if (!cause) continue;
    explained.add(one);
    addTo(consequences, cause, one);
  }
  return broken
    .filter((one) => !explained.has(one))
    .map((one) => ({ ...one, consequences: consequences.get(one) ?? [] }));
}

function isSum({ pattern }: Broken): boolean {
  return pattern.candidate.comparison === "sum";
}

function placeOfTotal({ pattern, judged }: Broken): string {
  return placeOf(pattern.candidate.axis, pattern.candidate.total, judged.across);
}

function causeOf(
  { pattern, judged }: Broken,
  byPlace: ReadonlyMap<string, readonly Broken[]>,
): Broken | undefined {
  const { axis, terms } = pattern.candidate;
  for (const { line, sign } of terms) {
    const readings = byPlace.get(placeOf(axis, line, judged.across)) ?? [];
    const cause = readings.find((term) => isOpposite(judged.gap, term.judged.gap, sign));
    if (cause) return cause;
  }
  return undefined;
}

function isOpposite(gap: Decimal, ofTerm: Decimal, sign: 1 | -1): boolean {
  return gap.plus(ofTerm.times(sign)).isZero();
}
