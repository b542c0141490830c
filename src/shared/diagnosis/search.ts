import { nameKey, type Relation } from "../relation/relation";
import type { Evaluation } from "../verdict/evaluate";
import type { Lookup } from "../verdict/placedCell";
import { effectOf, proposalsFor, type Solution, type Touching } from "./workings";

/** More wrong cells than this in one knot of relations are not told apart with any honesty. */
const MOST_CELLS = 3;
/** Branches followed at each step beyond the first, best first. */
const BREADTH = 6;
/** Changes tried per knot, so that the pane never waits: what needs more is left without a diagnosis. */
const MOST_TRIALS = 600;

/**
 * Single cells whose change mends broken relations and leaves none broken around them, those that mend most: the
 * whole group where possible, else at least two relations that ask for the same figure. All of them mend the same
 * relations, so that they are alternatives of each other.
 */
export function singleCells(group: readonly Evaluation[], touching: Touching, lookup: Lookup): Solution[] {
  const least = Math.min(2, group.length);
  const found = proposalsFor(group).flatMap((proposal) => {
    const { mended, broken } = effectOf([proposal], touching, lookup);
    return broken.length === 0 && mended.size >= least ? [{ solution: [proposal], mended }] : [];
  });
  const most = Math.max(0, ...found.map(({ mended }) => mended.size));
  const best = found.filter(({ mended }) => mended.size === most);
  const [first] = best;
  return best.filter(({ mended }) => first && isSame(mended, first.mended)).map(({ solution }) => solution);
}

/**
 * The smallest sets of two or three cells whose change mends a whole group of broken relations without breaking any
 * other (Fellegi and Holt: change as little as possible). Exact figures only, no randomness; empty when there is none
 * or finding it would take too long.
 */
export function severalCells(group: readonly Evaluation[], touching: Touching, lookup: Lookup): Solution[] {
  const trials = { left: MOST_TRIALS };
  for (let cells = 2; cells <= MOST_CELLS; cells++) {
    const solutions = solve(group, [], cells, { touching, lookup, trials });
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

function solve(
  broken: readonly Evaluation[],
  chosen: Solution,
  cellsLeft: number,
  search: Search,
): Solution[] {
  const outcomes: { set: Solution; left: Evaluation[] }[] = [];
  for (const proposal of proposalsFor(broken, chosen)) {
    if (search.trials.left-- <= 0) return [];
    const set = [...chosen, proposal];
    const effect = effectOf(set, search.touching, search.lookup);
    const around = new Set(effect.broken.map(({ relation }) => relation));
    const untouched = broken.filter(
      ({ relation }) =>
        !effect.mended.has(relation) && !around.has(relation) && !holds(relation, set, search),
    );
    outcomes.push({ set, left: [...effect.broken, ...untouched] });
  }
  const solved = outcomes.filter(({ left }) => left.length === 0).map(({ set }) => set);
  if (cellsLeft === 1 || solved.length > 0) return solved;
  return (
    outcomes
      // A figure that was copied, or exchanged with another, leaves as much broken until both are put right.
      .filter(({ left }) => left.length <= broken.length)
      .sort((a, b) => a.left.length - b.left.length)
      .slice(0, BREADTH)
      .flatMap(({ set, left }) => solve(left, set, cellsLeft - 1, search))
  );
}

/** Whether the change reaches the relation at all; what it reaches and is neither mended nor broken, held before. */
function holds(relation: Relation, set: Solution, { touching }: Search): boolean {
  return set.some(({ name }) => touching.get(nameKey(name))?.some((each) => each.relation === relation));
}

function isSame(a: ReadonlySet<Relation>, b: ReadonlySet<Relation>): boolean {
  return a.size === b.size && [...a].every((relation) => b.has(relation));
}

function withoutRepeats(solutions: readonly Solution[]): Solution[] {
  const key = (solution: Solution): string =>
    solution
      .map(({ name, value }) => `${nameKey(name)}=${value.toFixed()}`)
      .sort()
      .join("|");
  return [...new Map(solutions.map((solution) => [key(solution), solution])).values()];
}
