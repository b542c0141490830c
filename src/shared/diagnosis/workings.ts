import type { Decimal } from "../amount/decimal";
import { type Figure, figureIn } from "../amount/figure";
import { type CellName, nameKey } from "../relation/relation";
import { evaluate, type Evaluation, isTotalNotFilled } from "../verdict/evaluate";
import type { Lookup, PlacedCell } from "../verdict/placedCell";

/** A cell and the figure it would hold, in its own unit. */
export interface Proposal {
  readonly name: CellName;
  readonly cell: PlacedCell;
  readonly value: Decimal;
  /** The cell is the total of the relation that asks for the figure. */
  readonly isTotal: boolean;
}

/** A relation that somebody must act on: wrong, doubtful, or a total that was not filled in. */
export function isBroken(evaluation: Evaluation): boolean {
  return evaluation.outcome === "wrong" || evaluation.outcome === "doubtful" || isTotalNotFilled(evaluation);
}

/** The relations that each cell takes part in, among those that could be judged. */
export function byCell(evaluations: readonly Evaluation[]): ReadonlyMap<string, readonly Evaluation[]> {
  const touching = new Map<string, Evaluation[]>();
  for (const evaluation of evaluations) {
    if (evaluation.outcome === "unchecked" || evaluation.outcome === "na") continue;
    for (const { name, cell } of evaluation.operands) {
      if (!cell) continue;
      const key = nameKey(name);
      const list = touching.get(key);
      if (list) list.push(evaluation);
      else touching.set(key, [evaluation]);
    }
  }
  return touching;
}

/**
 * What the cell would have to hold for the relation to hold, other figures being right; undefined where the
 * relation does not say (a bound) or the cell is not in it.
 */
export function requiredFigure(
  { comparison, operands, gap, unit }: Evaluation,
  name: CellName,
): Proposal | undefined {
  const key = nameKey(name);
  const operand = operands.find((candidate) => nameKey(candidate.name) === key);
  if (!operand?.cell || comparison === "bound") return undefined;
  const change = operand.role === "total" ? gap.negated() : gap.times(operand.sign);
  const needed = figureIn(
    { ...operand.figure, value: operand.figure.value.plus(change) },
    unit,
    operand.cell.unit,
  );
  return { name, cell: operand.cell, value: needed.value, isTotal: operand.role === "total" };
}

/** The workbook as it would be with the proposed figures in it. */
export function withProposals(lookup: Lookup, proposals: readonly Proposal[]): Lookup {
  const proposed = new Map(proposals.map((proposal) => [nameKey(proposal.name), proposal]));
  return (name) => {
    const proposal = proposed.get(nameKey(name));
    if (!proposal) return lookup(name);
    const old = proposal.cell.reading;
    const places = old.kind === "figure" ? old.figure.places : proposal.value.decimalPlaces();
    const figure: Figure = {
      value: proposal.value,
      places,
      exact: proposal.value.isZero(),
      storesMore: false,
    };
    return { ...proposal.cell, reading: { kind: "figure", figure } };
  };
}

/** Which of the relations would still be broken with the proposals in place. */
export function stillBroken(
  relations: Iterable<Evaluation>,
  lookup: Lookup,
  proposals: readonly Proposal[],
): Evaluation[] {
  const changed = withProposals(lookup, proposals);
  return [...relations].map(({ relation }) => evaluate(relation, changed)).filter(isBroken);
}
