import { ZERO } from "../amount/decimal";
import { nameKey } from "../relation/relation";
import { cellAddress } from "../workbook/address";
import type { Evaluation } from "../verdict/evaluate";
import type { Lookup } from "../verdict/placedCell";
import { components } from "./components";
import type { Correction, Diagnosis, Explanation, Slip } from "./diagnosis";
import { smallestSolutions, type Solution } from "./search";
import { classifySlip } from "./slip";
import { byCell, isBroken, type Proposal, requiredFigure, stillBroken } from "./workings";

/** More than these alternatives help nobody. */
const MOST_ALTERNATIVES = 9;

const CONFIDENCES: readonly Explanation["confidence"][] = ["certain", "likely", "possible"];

/**
 * From broken relations to the cells that explain them, best first (DESIGN §7). `idOf` names a relation's finding.
 * Several explanations are all shown and none is asserted; what cannot be explained by up to three cells yields no
 * diagnosis.
 */
export function diagnose(
  evaluations: readonly Evaluation[],
  lookup: Lookup,
  idOf: (evaluation: Evaluation) => string,
): Diagnosis[] {
  const touching = byCell(evaluations);
  const broken = evaluations.filter(isBroken);
  const diagnoses = components(broken).flatMap((group) => {
    const solutions = smallestSolutions(group, touching, lookup).sort((a, b) => weight(a) - weight(b));
    const explanations = solutions.slice(0, 1 + MOST_ALTERNATIVES).map((solution) => ({
      kind: solution.length === 1 ? ("cell" as const) : ("cells" as const),
      cells: solution.map(correctionOf),
      slip: slipOf(solution),
      confidence: confidenceOf(solution, solutions, group),
      explains: mendedBy(solution, broken, touching, lookup).map(idOf),
    }));
    const [best, ...alternatives] = explanations;
    return best ? [{ ...best, alternatives }] : [];
  });
  return withoutRepeats(diagnoses).sort(
    (a, b) =>
      CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
      b.explains.length - a.explains.length,
  );
}

/** Every broken relation that holds once the cells hold the proposed figures, in the order of the workbook. */
function mendedBy(
  solution: Solution,
  broken: readonly Evaluation[],
  touching: ReadonlyMap<string, readonly Evaluation[]>,
  lookup: Lookup,
): Evaluation[] {
  const concerned = new Set(solution.flatMap(({ name }) => touching.get(nameKey(name)) ?? []));
  const left = new Set(stillBroken(concerned, lookup, solution).map(({ relation }) => relation));
  return broken.filter((evaluation) => concerned.has(evaluation) && !left.has(evaluation.relation));
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

/**
 * How far-fetched a solution is. A slip with a shape is the likeliest; a total that was added up wrongly needs none;
 * a blank cell can take up any gap; any other change is least likely. Formula cells are rarely the slip themselves.
 */
function weight(solution: Solution): number {
  return solution.map(weightOfCell).reduce((total, each) => total + each, 0);
}

const NO_SHAPE = 4;

function weightOfCell(proposal: Proposal): number {
  const slip = slipOfCell(proposal);
  const shape = slip === "not-filled" ? 3 : slip === "other" ? (proposal.isTotal ? 2 : NO_SHAPE) : 0;
  return shape + (proposal.cell.hasFormula ? 3 : 0);
}

/**
 * Certain: the only explanation, and at least two relations ask for the same figure. Likely: the only one, or the
 * only one of its plausibility. Possible: one of several.
 */
function confidenceOf(
  solution: Solution,
  solutions: readonly Solution[],
  group: readonly Evaluation[],
): Explanation["confidence"] {
  if (solutions.length === 1) {
    const witnesses = solution.map(
      ({ name }) => group.filter((evaluation) => requiredFigure(evaluation, name) !== undefined).length,
    );
    return witnesses.every((count) => count >= 2) ? "certain" : "likely";
  }
  const rivals = solutions.filter((other) => weight(other) <= weight(solution)).length;
  return rivals === 1 && weight(solution) < NO_SHAPE ? "likely" : "possible";
}

function slipOf(solution: Solution): Slip {
  const [first, second] = solution;
  if (!first) return "other";
  if (second && solution.length === 2 && exchanged(first, second)) return "exchanged-cells";
  return solution.length === 1 ? slipOfCell(first) : "other";
}

function exchanged(a: Proposal, b: Proposal): boolean {
  return valueOf(a).equals(b.value) && valueOf(b).equals(a.value);
}

function slipOfCell(proposal: Proposal): Slip {
  const { reading } = proposal.cell;
  const places = reading.kind === "figure" ? reading.figure.places : proposal.value.decimalPlaces();
  return classifySlip(valueOf(proposal), proposal.value, places);
}

function valueOf({ cell }: Proposal): typeof ZERO {
  return cell.reading.kind === "figure" ? cell.reading.figure.value : ZERO;
}

function correctionOf(proposal: Proposal): Correction {
  const { cell, value } = proposal;
  const places =
    cell.reading.kind === "figure" ? Math.max(cell.reading.figure.places, 0) : value.decimalPlaces();
  return {
    sheet: cell.sheet,
    cell: cellAddress(cell),
    value: cell.reading.kind === "figure" ? valueOf(proposal).toFixed(places) : "",
    proposed: value.toFixed(places),
  };
}
