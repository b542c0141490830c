import { ZERO } from "../amount/decimal";
import type { Evaluation } from "../verdict/evaluate";
import type { Explanation, Slip } from "./diagnosis";
import { classifySlip } from "./slip";
import { type Proposal, requiredFigure, type Solution } from "./workings";

const NO_SHAPE = 4;

/**
 * How far-fetched a solution is. A slip with a shape is the likeliest; a total that was added up wrongly needs none;
 * a blank cell can take up any gap; any other change is least likely. Formula cells are rarely the slip themselves.
 */
export function weight(solution: Solution): number {
  return solution.map(weightOfCell).reduce((total, each) => total + each, 0);
}

function weightOfCell(proposal: Proposal): number {
  const slip = slipOfCell(proposal);
  const shape = slip === "not-filled" ? 3 : slip === "other" ? (proposal.isTotal ? 2 : NO_SHAPE) : 0;
  return shape + (proposal.cell.hasFormula ? 3 : 0);
}

/**
 * Certain: the only explanation, and at least two relations ask for the same figure. Likely: the only one, or the
 * only one of its plausibility. Possible: one of several.
 */
export function confidenceOf(
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

export function slipOf(solution: Solution): Slip {
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

/** The figure the cell holds now; a blank is zero. */
export function valueOf({ cell }: Proposal): typeof ZERO {
  return cell.reading.kind === "figure" ? cell.reading.figure.value : ZERO;
}
