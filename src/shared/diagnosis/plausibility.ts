import { ZERO } from "../amount/decimal";
import { nameKey } from "../relation/relation";
import { type Evaluation, isTotalNotFilled } from "../verdict/evaluate";
import type { Explanation, Slip } from "./diagnosis";
import { classifySlip } from "./slip";
import { isRatio, type Proposal, requiredFigure, type Solution, type Touching } from "./workings";

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
 * Whether what asks for the figure may be at fault itself, only that nobody can say what it should be: a rate whose part
 * or base no other relation vouches for, a figure that may repeat one of several.
 */
function isUnconfirmed({ name }: Proposal, group: readonly Evaluation[], touching: Touching): boolean {
  const asking = group.filter((evaluation) => requiredFigure(evaluation, name) !== undefined);
  return (
    asking.length > 0 &&
    asking.every(
      (asked) =>
        (asked.relation.alternatives !== undefined && group.length === 1) ||
        (isRatio(asked.comparison) && !termsAreVouchedFor(asked, touching)),
    )
  );
}

function termsAreVouchedFor(asked: Evaluation, touching: Touching): boolean {
  return asked.operands
    .filter(({ role }) => role === "term")
    .every(({ name }) => touching.get(nameKey(name))?.some((each) => each !== asked && vouches(each)));
}

/**
 * How many relations ask for the figure. Those over a total that is blank may each ask it for another one; of its terms
 * they ask nothing.
 */
function witnessesOf(
  { name, value }: Proposal,
  group: readonly Evaluation[],
): { count: number; disagree: boolean } {
  const asked = group.flatMap((evaluation) => {
    const required = requiredFigure(evaluation, name);
    return required && (required.isTotal || !isTotalNotFilled(evaluation)) ? [{ evaluation, required }] : [];
  });
  const disagree = asked.some(
    ({ evaluation, required }) => isTotalNotFilled(evaluation) && !required.value.equals(value),
  );
  return { count: asked.length, disagree };
}

/** Holds, and would not hold with another figure. */
function vouches({ outcome, comparison }: Evaluation): boolean {
  return (outcome === "agrees" || outcome === "tail") && comparison !== "bound";
}

/**
 * Certain: the only explanation, and at least two relations ask for the same figure. Likely: the only one, or the
 * only one of its plausibility. Possible: one of several, or one that nothing confirms.
 */
export function confidenceOf(
  solution: Solution,
  solutions: readonly Solution[],
  group: readonly Evaluation[],
  touching: Touching,
): Explanation["confidence"] {
  if (solution.some((proposal) => isUnconfirmed(proposal, group, touching))) return "possible";
  const asking = solution.map((proposal) => witnessesOf(proposal, group));
  if (asking.some(({ disagree }) => disagree)) return "possible";
  if (solutions.length === 1) return asking.every(({ count }) => count >= 2) ? "certain" : "likely";
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
