import { ZERO } from "../amount/decimal";
import { nameKey } from "../relation/relation";
import { type Evaluation, isTotalNotFilled } from "../verdict/evaluate";
import type { Explanation, Slip } from "./diagnosis";
import type { Neighbours } from "./neighbours";
import { classifySlip } from "./slip";
import { isRatio, type Proposal, requiredFigure, type Solution, type Touching } from "./workings";

const NO_SHAPE = 4;
/** Neighbours are alike by nature in many forms. */
const COPIED = 2.5;
const EXCHANGED = 0.5;
/** Explanations closer than this are alike: the finer differences give an order, not an answer. */
const FINEST = 1;

/** Of two figures alike in shape a leaf is likelier at fault than a total, and one stated elsewhere least of all. */
const FINER = { leaf: 0.1, total: 0.2, confirmed: 0.2 };

/**
 * How far-fetched a solution is. A slip with a shape is the likeliest; a total that was added up wrongly needs none;
 * a blank cell can take up any gap; any other change is least likely. Formula cells are rarely the slip themselves.
 * Two cells that were exchanged, or that repeat one wrong figure, are one mistake.
 */
export function weight(solution: Solution, touching: Touching, neighbours: Neighbours): number {
  if (areExchanged(solution))
    return solution.reduce((total, each) => total + finerWeight(each, touching), EXCHANGED);
  const weights = solution.map((proposal) => weightOfCell(proposal, touching, neighbours));
  return isOneFigure(solution)
    ? Math.min(...weights) + solution.length * FINER.total
    : weights.reduce((total, each) => total + each, 0);
}

function weightOfCell(proposal: Proposal, touching: Touching, neighbours: Neighbours): number {
  const shape = shapeOf(slipOfCell(proposal, neighbours), proposal);
  return shape + (proposal.cell.hasFormula ? 3 : 0) + finerWeight(proposal, touching);
}

function finerWeight(proposal: Proposal, touching: Touching): number {
  const place = isSum(proposal, touching) ? FINER.total : FINER.leaf;
  return place + confirmations(proposal, touching) * FINER.confirmed;
}

function shapeOf(slip: Slip, { isTotal }: Proposal): number {
  switch (slip) {
    case "not-filled":
      return 3;
    case "copied":
      return COPIED;
    case "other":
      return isTotal ? 2 : NO_SHAPE;
    default:
      return 0;
  }
}

/** Whether the cell is worked out from others, whichever relation asks for its figure. */
function isSum({ name }: Proposal, touching: Touching): boolean {
  const key = nameKey(name);
  return touching
    .get(name)
    .some(({ comparison, relation }) => comparison === "sum" && nameKey(relation.total) === key);
}

/** In how many places the workbook states the figure once more. */
function confirmations({ name }: Proposal, touching: Touching): number {
  const around = touching.get(name);
  return around.filter(
    ({ comparison, outcome, gap, computed }) =>
      (comparison === "equal" || comparison === "bound") &&
      outcome === "agrees" &&
      gap.isZero() &&
      !computed.isZero(),
  ).length;
}

/** One wrong figure that was copied to other statements. */
function isOneFigure(solution: Solution): boolean {
  const [first, ...others] = solution;
  return (
    first !== undefined &&
    others.length > 0 &&
    others.every((each) => valueOf(each).equals(valueOf(first)) && each.value.equals(first.value))
  );
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
    .every(({ name }) => touching.get(name).some((each) => each !== asked && vouches(each)));
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
 * only one of its plausibility. Possible: one of several, or one that nothing confirms. `weights` are those of all
 * the explanations, `own` is that of this one.
 */
export function confidenceOf(
  solution: Solution,
  own: number,
  weights: readonly number[],
  group: readonly Evaluation[],
  touching: Touching,
): Explanation["confidence"] {
  if (solution.some((proposal) => isUnconfirmed(proposal, group, touching))) return "possible";
  const asking = solution.map((proposal) => witnessesOf(proposal, group));
  if (asking.some(({ disagree }) => disagree)) return "possible";
  // One relation cannot tell of several cells, nor can one for each of two that seem to be exchanged.
  if (solution.length > 1 && group.length === 1) return "possible";
  if (areExchanged(solution) && asking.some(({ count }) => count < 2)) return "possible";
  if (weights.length === 1) return asking.every(({ count }) => count >= 2) ? "certain" : "likely";
  const rivals = weights.filter((other) => other < own + FINEST).length;
  return rivals === 1 && own < NO_SHAPE ? "likely" : "possible";
}

export function slipOf(solution: Solution, neighbours: Neighbours): Slip {
  const [first] = solution;
  if (!first) return "other";
  if (areExchanged(solution)) return "exchanged-cells";
  return solution.length === 1 || isOneFigure(solution) ? slipOfCell(first, neighbours) : "other";
}

function areExchanged([first, second, ...others]: Solution): boolean {
  if (!first || !second || others.length > 0) return false;
  return valueOf(first).equals(second.value) && valueOf(second).equals(first.value);
}

function slipOfCell(proposal: Proposal, neighbours: Neighbours): Slip {
  const { reading } = proposal.cell;
  const places = reading.kind === "figure" ? reading.figure.places : proposal.value.decimalPlaces();
  const slip = classifySlip(valueOf(proposal), proposal.value, places);
  return slip === "other" && !proposal.isTotal && neighbours.repeats(proposal.cell) ? "copied" : slip;
}

/** The figure the cell holds now; a blank is zero. */
export function valueOf({ cell }: Proposal): typeof ZERO {
  return cell.reading.kind === "figure" ? cell.reading.figure.value : ZERO;
}
