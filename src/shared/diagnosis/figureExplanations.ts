import type { Evaluation } from "../verdict/evaluate";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { apart } from "./apart";
import { atMostLikely, type Bench, MOST_ALTERNATIVES } from "./bench";
import { CarriedFigures } from "./carriedOn";
import { components } from "./components";
import type { Explanation } from "./diagnosis";
import { exchangedCells } from "./exchangedCells";
import { exchangesOf } from "./exchanges";
import { correctionOf } from "./explanation";
import type { Neighbours } from "./neighbours";
import { slipOf } from "./plausibility";
import { partialCells, severalCells, singleCells } from "./search";
import type { Proposal, Solution } from "./workings";

/** What explains most stands first; each explanation clears the view on those that need more of an assumption. */
export function* explainFigures(bench: Bench, workbook: WorkbookSnapshot | undefined): Generator<void, void> {
  const carried = workbook && (yield* CarriedFigures.of(bench.standing.frozen(), workbook));
  for (let found = true; found;) {
    yield;
    found =
      (carried && (yield* explainCarriedOn(bench, carried, "whole"))) ||
      (carried && (yield* explainCarriedOn(bench, carried, "exchanged"))) ||
      explainExchangedCells(bench) ||
      (yield* explainSingleCells(bench)) ||
      (carried && (yield* explainCarriedOn(bench, carried, "partial"))) ||
      (yield* explainPartialCells(bench));
  }
  for (const group of groups(bench)) {
    const { touching, lookup } = bench.standing;
    bench.keep(bench.explanationsOf(yield* severalCells(group, touching, lookup), group));
  }
  bench.diagnoses = exchangesOf(bench.diagnoses);
}

/** Broken relations that have to do with each other: what explains one group says nothing of the others. */
function groups(bench: Bench): Evaluation[][] {
  return components(bench.standing.broken);
}

function* explainCarriedOn(
  bench: Bench,
  carried: CarriedFigures,
  asked: "whole" | "partial" | "exchanged",
): Generator<void, boolean> {
  const { standing } = bench;
  const { touching, lookup } = standing;
  const { broken } = standing;
  const errors = apart(
    asked === "exchanged"
      ? carried.exchanges(broken, touching, lookup)
      : yield* carried.errors(broken, touching, lookup, asked),
  );
  for (const equals of errors) {
    const wholeOf = (solution: Solution): Solution =>
      equals.find(({ typed }) => typed === solution)?.solution ?? solution;
    const followersOf = (solution: Solution): Solution =>
      wholeOf(solution).filter(({ cell }) => cell.hasFormula);
    const besides = (solution: Solution): Neighbours => bench.neighbours.without(followersOf(solution));
    const weighed = bench.weighed(
      equals.map(({ typed }) => typed),
      besides,
    );
    const sure = asked === "whole" && (equals[0]?.mended.size ?? 0) > 1 ? "certain" : "likely";
    bench.keep(
      weighed.slice(0, 1 + MOST_ALTERNATIVES).map(({ solution }): Explanation => ({
        kind: solution.length === 1 ? "cell" : "cells",
        cells: solution.map(correctionOf),
        slip: slipOf(solution, besides(solution)),
        confidence: equals.length > 1 ? "possible" : sure,
        explains: bench.explainedBy(wholeOf(solution)),
      })),
    );
    const [best] = weighed;
    if (best) standing.accept(wholeOf(best.solution));
    // A rate is calculated again by Excel, not here.
    const touched = new Set(equals.flatMap((each) => [...each.touched]));
    standing.setAside(
      standing.broken.filter(({ relation }) => touched.has(relation) && carried.isKept(relation)),
    );
  }
  return errors.length > 0;
}

function explainExchangedCells(bench: Bench): boolean {
  const { broken, touching, lookup } = bench.standing;
  const accepted: Proposal[] = [];
  for (const equals of apart(exchangedCells(broken, touching, lookup))) {
    const solutions = equals.map(({ solution }) => solution);
    bench.keep(
      bench.explanationsOf(
        solutions,
        broken.filter(({ relation }) => equals.some(({ mended }) => mended.has(relation))),
      ),
    );
    accepted.push(...(bench.weighed(solutions)[0]?.solution ?? []));
  }
  bench.standing.accept(accepted);
  return accepted.length > 0;
}

function* explainSingleCells(bench: Bench): Generator<void, boolean> {
  const accepted: Proposal[] = [];
  for (const group of groups(bench)) {
    yield;
    const solutions = singleCells(group, bench.standing.touching, bench.standing.lookup);
    const explanations = bench.explanationsOf(solutions, group);
    const isWhole = group.every((each) => explanations[0]?.explains.includes(bench.idOf(each)));
    bench.keep(isWhole ? explanations : explanations.map(atMostLikely));
    accepted.push(...(bench.weighed(solutions)[0]?.solution ?? []));
  }
  yield* acceptOneByOne(bench, accepted);
  return accepted.length > 0;
}

function* explainPartialCells(bench: Bench): Generator<void, boolean> {
  const accepted: Proposal[] = [];
  for (const group of groups(bench)) {
    yield;
    const found = apart(partialCells(group, bench.standing.touching, bench.standing.lookup));
    for (const equals of found) {
      const solutions = equals.map(({ solution }) => solution);
      const explanations = bench.explanationsOf(solutions, group);
      // Nobody can be sure of one cell while another one is wrong beside it.
      bench.keep(explanations.map(atMostLikely));
      accepted.push(...(bench.weighed(solutions)[0]?.solution ?? []));
    }
  }
  yield* acceptOneByOne(bench, accepted);
  return accepted.length > 0;
}

function* acceptOneByOne(bench: Bench, accepted: Solution): Generator<void, void> {
  for (const proposal of accepted) {
    yield;
    bench.standing.accept([proposal]);
  }
}
