import { nameKey, type Relation } from "../relation/relation";
import type { Evaluation } from "../verdict/evaluate";
import type { Lookup } from "../verdict/placedCell";
import type { Mending } from "./apart";
import {
  effectWithin,
  isBroken,
  type Proposal,
  proposalsFor,
  relationsAround,
  type Solution,
  type Touching,
} from "./workings";

/** More wrong cells than this in one knot of relations are not told apart with any honesty. */
const MOST_CELLS = 3;
/** Branches followed at each step beyond the first, best first. */
const BREADTH = 6;
/** Changes tried per knot, so that the pane never waits: what needs more is left without a diagnosis. */
const MOST_TRIALS = 600;

/** Relations that must ask for one figure before a cell is named while others around it are still broken. */
const LEAST_WITNESSES = 2;

/**
 * Single cells whose change mends broken relations and leaves none broken around them, those that mend most: the
 * whole group where possible, else at least two relations that ask for the same figure. All of them mend the same
 * relations, so that they are alternatives of each other.
 */
export function singleCells(group: readonly Evaluation[], touching: Touching, lookup: Lookup): Solution[] {
  const least = Math.min(2, group.length);
  const found = proposalsFor(group).flatMap((proposal) => {
    const effect = effectWithin(0, [proposal], touching, lookup);
    return effect && effect.mended.size >= least ? [{ solution: [proposal], mended: effect.mended }] : [];
  });
  const most = Math.max(0, ...found.map(({ mended }) => mended.size));
  const best = found.filter(({ mended }) => mended.size === most);
  const [first] = best;
  return best.filter(({ mended }) => first && isSame(mended, first.mended)).map(({ solution }) => solution);
}

/**
 * Where several cells are wrong, a sum over two of them stays broken when one is put right. Single cells for which at
 * least two relations ask for the same figure, and whose change breaks nothing that held.
 */
export function partialCells(group: readonly Evaluation[], touching: Touching, lookup: Lookup): Mending[] {
  return witnessed(group).flatMap((proposal) => {
    const solution = [proposal];
    const around = relationsAround(solution, touching);
    const wasBroken = new Set(around.filter(isBroken).map(({ relation }) => relation));
    const effect = effectWithin(wasBroken.size, solution, touching, lookup);
    if (!effect || effect.mended.size < LEAST_WITNESSES) return [];
    if (!effect.broken.every(({ relation }) => wasBroken.has(relation))) return [];
    return [{ solution, mended: effect.mended, touched: new Set(around.map(({ relation }) => relation)) }];
  });
}

/** Proposals that at least two broken relations make. */
function witnessed(group: readonly Evaluation[]): Proposal[] {
  const count = new Map<string, { proposal: Proposal; times: number }>();
  for (const evaluation of group) {
    for (const proposal of proposalsFor([evaluation])) {
      const key = keyOf(proposal);
      count.set(key, { proposal, times: (count.get(key)?.times ?? 0) + 1 });
    }
  }
  return [...count.values()].filter(({ times }) => times >= LEAST_WITNESSES).map(({ proposal }) => proposal);
}

/**
 * The smallest sets of two or three cells whose change mends a whole group of broken relations without breaking any
 * other (Fellegi and Holt: change as little as possible). Exact figures only, no randomness; empty when there is none
 * or finding it would take too long. Stops between its steps, so that its caller can wait.
 */
export function* severalCells(
  group: readonly Evaluation[],
  touching: Touching,
  lookup: Lookup,
): Generator<void, Solution[]> {
  const trials = { left: MOST_TRIALS };
  for (let cells = 2; cells <= MOST_CELLS; cells++) {
    const solutions = yield* solve(group, [], cells, { touching, lookup, trials });
    if (trials.left <= 0) return [];
    if (solutions.length > 0) return withoutRepeats(solutions);
  }
  return [];
}

interface Search {
  readonly touching: Touching;
  readonly lookup: Lookup;
  readonly trials: { left: number };
}

function* solve(
  broken: readonly Evaluation[],
  chosen: Solution,
  cellsLeft: number,
  search: Search,
): Generator<void, Solution[]> {
  if (leastCells(broken) > cellsLeft) return [];
  yield;
  const isLast = cellsLeft === 1;
  const proposals = proposalsFor(broken, chosen);
  const outcomes: { set: Solution; left: Evaluation[] }[] = [];
  for (const proposal of isLast ? proposals.filter(inAllOf(broken)) : proposals) {
    if (search.trials.left-- <= 0) return [];
    const set = [...chosen, proposal];
    const left = leftBroken(set, broken, search, isLast ? 0 : broken.length);
    if (left) outcomes.push({ set, left });
  }
  const solved = outcomes.filter(({ left }) => left.length === 0).map(({ set }) => set);
  if (isLast || solved.length > 0) return solved;
  const found: Solution[] = [];
  for (const { set, left } of outcomes.sort((a, b) => a.left.length - b.left.length).slice(0, BREADTH)) {
    found.push(...(yield* solve(left, set, cellsLeft - 1, search)));
  }
  return found;
}

/** Broken relations that share no cell need a wrong cell each. */
function leastCells(broken: readonly Evaluation[]): number {
  const seen = new Set<string>();
  let count = 0;
  for (const { operands } of [...broken].sort((a, b) => a.operands.length - b.operands.length)) {
    const keys = operands.map(({ name }) => nameKey(name));
    if (!keys.some((key) => seen.has(key))) count++;
    for (const key of keys) seen.add(key);
  }
  return count;
}

/** Whether a cell takes part in every relation: the last one must mend them all. */
function inAllOf(broken: readonly Evaluation[]): (proposal: Proposal) => boolean {
  const times = new Map<string, number>();
  for (const { operands } of broken) {
    for (const key of new Set(operands.map(({ name }) => nameKey(name))))
      times.set(key, (times.get(key) ?? 0) + 1);
  }
  return ({ name }) => times.get(nameKey(name)) === broken.length;
}

/**
 * What is broken with the change in place; undefined where that is more than `most`. As much is followed up: a figure
 * that was copied, or exchanged with another, leaves as much broken until both are put right.
 */
function leftBroken(
  set: Solution,
  broken: readonly Evaluation[],
  { touching, lookup }: Search,
  most: number,
): Evaluation[] | undefined {
  const effect = effectWithin(most, set, touching, lookup);
  if (!effect) return undefined;
  const touched = new Set(relationsAround(set, touching).map(({ relation }) => relation));
  const left = [...effect.broken, ...broken.filter(({ relation }) => !touched.has(relation))];
  return left.length <= most ? left : undefined;
}

function isSame(a: ReadonlySet<Relation>, b: ReadonlySet<Relation>): boolean {
  return a.size === b.size && [...a].every((relation) => b.has(relation));
}

function keyOf({ name, value }: Proposal): string {
  return `${nameKey(name)}=${value.toFixed()}`;
}

function withoutRepeats(solutions: readonly Solution[]): Solution[] {
  const key = (solution: Solution): string => solution.map(keyOf).sort().join("|");
  return [...new Map(solutions.map((solution) => [key(solution), solution])).values()];
}
