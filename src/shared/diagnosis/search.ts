import { nameKey } from "../relation/relation";
import type { Evaluation } from "../verdict/evaluate";
import type { Lookup } from "../verdict/placedCell";
import { type Proposal, requiredFigure, stillBroken } from "./workings";

/** Cells that, changed together, make every relation around them hold. */
export type Solution = readonly Proposal[];

/** More wrong cells than this in one knot of relations are not told apart with any honesty. */
const MOST_CELLS = 3;
/** Branches followed at each step beyond the first, best first; keeps the search bounded and repeatable. */
const BREADTH = 8;

type Touching = ReadonlyMap<string, readonly Evaluation[]>;

/**
 * The smallest sets of cells whose change mends a group of broken relations without breaking any other
 * (Fellegi and Holt: change as little as possible). Exact figures only, no randomness. Empty when no set of up to
 * three cells does.
 */
export function smallestSolutions(
  group: readonly Evaluation[],
  touching: Touching,
  lookup: Lookup,
): Solution[] {
  for (let cells = 1; cells <= MOST_CELLS; cells++) {
    const solutions = solve(group, [], cells, touching, lookup);
    if (solutions.length > 0) return withoutRepeats(solutions);
  }
  return [];
}

function solve(
  broken: readonly Evaluation[],
  chosen: Solution,
  cellsLeft: number,
  touching: Touching,
  lookup: Lookup,
): Solution[] {
  const proposals = proposalsFor(broken, chosen);
  const outcomes = proposals.map((proposal) => {
    const set = [...chosen, proposal];
    return { set, left: brokenAround(broken, set, touching, lookup) };
  });
  const solved = outcomes.filter(({ left }) => left.length === 0).map(({ set }) => set);
  if (cellsLeft === 1 || solved.length > 0) return solved;
  return outcomes
    .filter(({ left }) => left.length < broken.length)
    .sort((a, b) => a.left.length - b.left.length)
    .slice(0, BREADTH)
    .flatMap(({ set, left }) => solve(left, set, cellsLeft - 1, touching, lookup));
}

/** Every cell of the broken relations with every figure that one of them asks for. */
function proposalsFor(broken: readonly Evaluation[], chosen: Solution): Proposal[] {
  const taken = new Set(chosen.map(({ name }) => nameKey(name)));
  const proposals = new Map<string, Proposal>();
  for (const evaluation of broken) {
    for (const { name, cell } of evaluation.operands) {
      if (!cell || taken.has(nameKey(name))) continue;
      const proposal = requiredFigure(evaluation, name);
      if (proposal) proposals.set(`${nameKey(name)}=${proposal.value.toFixed()}`, proposal);
    }
  }
  return [...proposals.values()];
}

function brokenAround(
  broken: readonly Evaluation[],
  set: Solution,
  touching: Touching,
  lookup: Lookup,
): Evaluation[] {
  const concerned = new Map(broken.map((evaluation) => [evaluation.relation, evaluation]));
  for (const { name } of set) {
    for (const evaluation of touching.get(nameKey(name)) ?? [])
      concerned.set(evaluation.relation, evaluation);
  }
  return stillBroken(concerned.values(), lookup, set);
}

function withoutRepeats(solutions: readonly Solution[]): Solution[] {
  const key = (solution: Solution): string =>
    solution
      .map(({ name, value }) => `${nameKey(name)}=${value.toFixed()}`)
      .sort()
      .join("|");
  return [...new Map(solutions.map((solution) => [key(solution), solution])).values()];
}
