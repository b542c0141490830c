import type { Decimal } from "../amount/decimal";
import { nameKey } from "../relation/relation";
import type { Evaluation } from "../verdict/evaluate";
import { evaluate, isTotalNotFilled } from "../verdict/evaluate";
import { percentage } from "../verdict/percentage";
import type { Lookup } from "../verdict/placedCell";
import { cellAddress } from "../workbook/address";
import { components } from "./components";
import type { Correction, Diagnosis, Explanation } from "./diagnosis";
import { blankTotals } from "./notFilled";
import { confidenceOf, slipOf, valueOf, weight } from "./plausibility";
import { severalCells, singleCells } from "./search";
import {
  byCell,
  effectOf,
  isBroken,
  type Proposal,
  type Solution,
  type Touching,
  withProposals,
} from "./workings";

/** More than these alternatives help nobody. */
const MOST_ALTERNATIVES = 9;
/** Figures of a statement have two places; a blank cell says nothing of its own. */
const USUAL_PLACES = 2;

const CONFIDENCES: readonly Explanation["confidence"][] = ["certain", "likely", "possible"];

/**
 * From broken relations to the cells that explain them, best first (DESIGN §7). `idOf` names a relation's finding.
 * Several explanations are all shown and none is asserted; what cannot be explained by up to three cells yields no
 * diagnosis.
 *
 * First blank totals, which explain what follows from them; then single cells, one after the other, each leaving
 * nothing broken around it; then, in what is left, two or three cells at once.
 */
export function diagnose(
  evaluations: readonly Evaluation[],
  lookup: Lookup,
  idOf: (evaluation: Evaluation) => string,
): Diagnosis[] {
  const diagnoses: Diagnosis[] = [];
  const state = { evaluations: [...evaluations], lookup, touching: byCell(evaluations) };
  const explain = (solutions: readonly Solution[], group: readonly Evaluation[]): void => {
    const ranked = [...solutions].sort((a, b) => weight(a) - weight(b));
    const [best, ...alternatives] = ranked.slice(0, 1 + MOST_ALTERNATIVES).map((solution): Explanation => ({
      kind: solution.length === 1 ? "cell" : "cells",
      cells: solution.map(correctionOf),
      slip: slipOf(solution),
      confidence: confidenceOf(solution, solutions, group, state.touching),
      explains: explainedBy(solution, state).map(idOf),
    }));
    if (best) diagnoses.push({ ...best, alternatives });
  };
  const accept = (solution: Solution): void => {
    const touched = new Set(solution.flatMap(({ name }) => state.touching.get(nameKey(name)) ?? []));
    state.lookup = withProposals(state.lookup, solution);
    state.evaluations = state.evaluations.map((before) =>
      touched.has(before) ? evaluate(before.relation, state.lookup) : before,
    );
    state.touching = byCell(state.evaluations);
  };

  for (const proposal of blankTotals(state.evaluations, state.lookup)) {
    explain([[proposal]], around([proposal], state.touching));
    accept([proposal]);
  }
  for (let found = true; found;) {
    found = false;
    for (const group of components(state.evaluations.filter(isBroken))) {
      const solutions = singleCells(group, state.touching, state.lookup);
      const [first] = solutions;
      if (!first) continue;
      explain(solutions, group);
      accept(first);
      found = true;
      break;
    }
  }
  for (const group of components(state.evaluations.filter(isBroken))) {
    explain(severalCells(group, state.touching, state.lookup), group);
  }
  return withoutRepeats(diagnoses).sort(
    (a, b) =>
      CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
      b.explains.length - a.explains.length,
  );
}

function around(solution: Solution, touching: Touching): Evaluation[] {
  const all = new Set(solution.flatMap(({ name }) => touching.get(nameKey(name)) ?? []));
  return [...all].filter((evaluation) => isBroken(evaluation) || isTotalNotFilled(evaluation));
}

/** The findings that vanish with the change, in the order of the workbook. */
function explainedBy(
  solution: Solution,
  {
    evaluations,
    touching,
    lookup,
  }: { evaluations: readonly Evaluation[]; touching: Touching; lookup: Lookup },
): Evaluation[] {
  const { mended } = effectOf(solution, touching, lookup);
  const filled = new Set(solution.map(({ name }) => nameKey(name)));
  return evaluations.filter(
    (evaluation) =>
      mended.has(evaluation.relation) ||
      (isTotalNotFilled(evaluation) && filled.has(nameKey(evaluation.relation.total))),
  );
}

/** Two groups of broken relations may have the same explanation. */
function withoutRepeats(diagnoses: readonly Diagnosis[]): Diagnosis[] {
  const key = ({ cells }: Diagnosis): string =>
    cells
      .map(({ sheet, cell, proposed }) => `${sheet}!${cell}=${proposed}`)
      .sort()
      .join("|");
  return [...new Map(diagnoses.map((diagnosis) => [key(diagnosis), diagnosis])).values()];
}

function correctionOf(proposal: Proposal): Correction {
  const { cell, value } = proposal;
  const places = cell.reading.kind === "figure" ? Math.max(cell.reading.figure.places, 0) : USUAL_PLACES;
  const shown = (figure: Decimal): string =>
    cell.role === "rate" ? percentage(figure, places - 2) : figure.toFixed(places);
  return {
    sheet: cell.sheet,
    cell: cellAddress(cell),
    value: cell.reading.kind === "figure" ? shown(valueOf(proposal)) : "",
    proposed: shown(value),
  };
}
