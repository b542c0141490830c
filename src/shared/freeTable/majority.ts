import { addTo } from "../workbook/listsByKey";
import type { CountedSteps } from "../workbook/steps";
import { type Broken, culpritsOf } from "./culprits";
import type { Figures } from "./figures";
import { holds, judge, type Judged } from "./judge";
import type { Line } from "./line";
import type { Candidate, Evidence } from "./relation";

/** A candidate with what was seen of it. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly judged: readonly Judged[];
  readonly evidence: Evidence;
}

/** A candidate the majority confirms; `judged` are the figures the confirmation speaks of. */
export type Confirmed = Weighed;

const LEAST = 3;
const SHARE_IN_TENTHS = 7;

/** Lines across that are looked at first, so that a candidate that fits nowhere costs little. */
const SAMPLE = 16;

/** With so few figures of its own a line may lean on lines that are read alike. */
const FEW = 3;

export function isMajority({ holds: holding, of }: Evidence): boolean {
  return holding >= LEAST && holding * 10 >= of * SHARE_IN_TENTHS;
}

function evidenceOf(judged: readonly Judged[]): Evidence {
  return { holds: judged.filter(holds).length, of: judged.length };
}

export function* weigh(
  figures: Figures,
  candidate: Candidate,
  across: readonly Line[],
): CountedSteps<Weighed> {
  const isLong = across.length > 4 * SAMPLE;
  const fits = !isLong || fitsSample(yield* judgeAll(figures, candidate, sampleOf(across)));
  const judged = yield* judgeAll(figures, candidate, fits ? across : []);
  return { candidate, judged, evidence: evidenceOf(judged) };
}

function* judgeAll(figures: Figures, candidate: Candidate, across: readonly Line[]): CountedSteps<Judged[]> {
  const all: Judged[] = [];
  for (const line of across) {
    const judged = yield* judge(figures, candidate, line);
    if (judged) all.push(judged);
    yield candidate.terms.length + 1;
  }
  return all;
}

function sampleOf(across: readonly Line[]): Line[] {
  const step = Math.floor(across.length / SAMPLE);
  return across.filter((_, place) => place % step === 0);
}

function fitsSample(judged: readonly Judged[]): boolean {
  const { holds: holding, of } = evidenceOf(judged);
  return of < 4 || holding * 2 >= of;
}

/** For every total line the best of its candidates that the majority confirms. */
export function* confirm(
  figures: Figures,
  candidates: readonly Candidate[],
  across: readonly Line[],
): CountedSteps<Confirmed[]> {
  const weighed = yield* weighByTotal(figures, candidates, across);
  const pool = yield* poolOf([...weighed.values()].flat());
  return [...weighed.values()].flatMap((ofLine) => {
    const best = ofLine.reduce((a, b) => (b.evidence.holds > a.evidence.holds ? b : a));
    if (isMajority(best.evidence)) return [best];
    return best.evidence.of <= FEW ? leaning(ofLine, best, pool) : [];
  });
}

function* weighByTotal(
  figures: Figures,
  candidates: readonly Candidate[],
  across: readonly Line[],
): CountedSteps<Map<number, Weighed[]>> {
  const byTotal = new Map<number, Weighed[]>();
  const seen = new Set<string>();
  for (const candidate of candidates) {
    yield candidate.terms.length;
    const key = termsKey(candidate);
    if (seen.has(key)) continue;
    seen.add(key);
    const known = byTotal.get(candidate.total.index);
    // One that holds everywhere needs no rival.
    if (known?.some(({ evidence }) => evidence.of > FEW && evidence.holds === evidence.of)) continue;
    addTo(byTotal, candidate.total.index, yield* weigh(figures, candidate, across));
  }
  return byTotal;
}

/** The same terms chosen in another way are the same candidate. */
function termsKey({ total, terms, comparison }: Candidate): string {
  let hash = 0;
  for (const { line, sign } of terms) hash = (hash * 31 + (line.index + 1) * sign) | 0;
  const [first, last] = [terms[0]?.line.index, terms.at(-1)?.line.index];
  const fixed = terms.find(({ fixedAt }) => fixedAt !== undefined)?.fixedAt?.index;
  return [comparison, total.index, terms.length, first, last, fixed, hash].join();
}

function poolKey({ kind, reading }: Candidate, across?: Line): string {
  return `${kind}/${reading}/${across === undefined ? "all" : String(across.index)}`;
}

/** Figures of all candidates that are read alike, per line across and together. */
function* poolOf(all: readonly Weighed[]): CountedSteps<Map<string, Evidence>> {
  const few = all.filter(({ judged }) => judged.length <= 10 * FEW);
  const broken: Broken[] = [];
  for (const pattern of few) {
    for (const judged of pattern.judged) if (!holds(judged)) broken.push({ pattern, judged });
    yield pattern.judged.length;
  }
  const culprits = new Set((yield* culpritsOf(broken)).map(({ judged }) => judged));
  const pool = new Map<string, Evidence>();
  for (const { candidate, judged } of few) {
    for (const one of judged) {
      // A total that is only off because it counts a wrong one in says nothing against the reading.
      if (!holds(one) && !culprits.has(one)) continue;
      for (const key of [poolKey(candidate, one.across), poolKey(candidate)]) {
        const { holds: holding, of } = pool.get(key) ?? { holds: 0, of: 0 };
        pool.set(key, { holds: holding + (holds(one) ? 1 : 0), of: of + 1 });
      }
    }
    yield judged.length;
  }
  return pool;
}

/**
 * A line with one to three figures is confirmed by the others of its column that are read alike; at least half of its
 * own figures hold, unless it has only one.
 */
function leaning(
  ofLine: readonly Weighed[],
  best: Weighed,
  pool: ReadonlyMap<string, Evidence>,
): Confirmed[] {
  const isBroken = best.evidence.holds === 0;
  for (const weighed of isBroken ? ofLine : [best]) {
    const { candidate, judged, evidence } = weighed;
    if (evidence.of > 1 && evidence.holds * 2 < evidence.of) continue;
    const supported = judged.filter((one) => isMajority(supportOf(pool, candidate, one)));
    const first = supported.find((one) => !holds(one)) ?? supported[0];
    if (first) return [{ candidate, judged: supported, evidence: supportOf(pool, candidate, first) }];
  }
  return [];
}

/** What stands across counts first; else the whole table, if half of the figures across hold and two at least. */
function supportOf(pool: ReadonlyMap<string, Evidence>, candidate: Candidate, { across }: Judged): Evidence {
  const none = { holds: 0, of: 0 };
  const own = pool.get(poolKey(candidate, across)) ?? none;
  const isHalf = own.holds >= 2 && own.holds * 2 >= own.of;
  return isMajority(own) || !isHalf ? own : (pool.get(poolKey(candidate)) ?? none);
}
