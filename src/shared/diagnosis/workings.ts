import type { Decimal } from "../amount/decimal";
import { type Figure, figureIn } from "../amount/figure";
import { type CellName, nameKey, type Relation } from "../relation/relation";
import { evaluate, type Evaluation } from "../verdict/evaluate";
import type { Lookup, PlacedCell } from "../verdict/placedCell";

/** A cell and the figure it would hold, in its own unit. */
export interface Proposal {
  readonly name: CellName;
  readonly cell: PlacedCell;
  readonly value: Decimal;
  /** The cell is the total of the relation that asks for the figure. */
  readonly isTotal: boolean;
}

/** Cells that, changed together, mend broken relations. */
export type Solution = readonly Proposal[];

/** Wrong or doubtful: a relation that somebody must act on. */
export function isBroken({ outcome }: Evaluation): boolean {
  return outcome === "wrong" || outcome === "doubtful";
}

/** Whether a relation came out one way or the other. */
export function isJudged({ outcome }: Evaluation): boolean {
  return outcome !== "unchecked" && outcome !== "na";
}

/** The relations that each cell takes part in, among those that could be judged, and how they came out. */
export type Touching = ReadonlyMap<string, readonly Evaluation[]>;

export function byCell(evaluations: readonly Evaluation[]): Map<string, Evaluation[]> {
  const touching = new Map<string, Evaluation[]>();
  for (const evaluation of evaluations) {
    if (!isJudged(evaluation)) continue;
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
 * relation does not say or the cell is not in it. A bound does not say; a ratio says what the rate should be, not what
 * it was worked out from, and one with alternatives what the total should usually be.
 */
export function requiredFigure(
  { relation, comparison, operands, gap, unit }: Evaluation,
  name: CellName,
): Proposal | undefined {
  const key = nameKey(name);
  const operand = operands.find((candidate) => nameKey(candidate.name) === key);
  if (!operand?.cell || comparison === "bound") return undefined;
  const isTotal = operand.role === "total";
  if (!isTotal && (isRatio(comparison) || relation.alternatives)) return undefined;
  const change = isTotal ? gap.negated() : gap.times(operand.sign);
  const needed = { ...operand.figure, value: operand.figure.value.plus(change) };
  const { value } = unit && operand.cell.unit ? figureIn(needed, unit, operand.cell.unit) : needed;
  return { name, cell: operand.cell, value, isTotal };
}

export function isRatio(comparison: Relation["kind"]): boolean {
  return comparison === "share" || comparison === "change";
}

/** Every cell of the relations with every figure that one of them asks for; `taken` cells are left out. */
export function proposalsFor(broken: Iterable<Evaluation>, taken: Solution = []): Proposal[] {
  const skipped = new Set(taken.map(({ name }) => nameKey(name)));
  const proposals = new Map<string, Proposal>();
  for (const evaluation of broken) {
    for (const { name, cell } of evaluation.operands) {
      if (!cell || skipped.has(nameKey(name))) continue;
      const proposal = requiredFigure(evaluation, name);
      if (proposal && !isAbsurd(proposal))
        proposals.set(`${nameKey(name)}=${proposal.value.toFixed()}`, proposal);
    }
  }
  return [...proposals.values()];
}

/** Amounts of the forms are hardly ever negative: only a lost sign is proposed, never a new negative figure. */
function isAbsurd({ value, cell }: Proposal): boolean {
  if (cell.role === "rate") return false;
  const now = cell.reading.kind === "figure" ? cell.reading.figure.value : undefined;
  const turnsNegative = value.isNegative() && !value.isZero() && !now?.isNegative();
  return turnsNegative && !now?.negated().equals(value);
}

/** The proposals of a solution by the cell they are for. */
export function proposalsByCell(solution: Solution): ReadonlyMap<string, Proposal> {
  return new Map(solution.map((proposal) => [nameKey(proposal.name), proposal]));
}

/** The workbook as it would be with the proposed figures in it. */
export function withProposals(lookup: Lookup, proposed: ReadonlyMap<string, Proposal>): Lookup {
  return (name) => {
    const proposal = proposed.get(nameKey(name));
    if (!proposal) return lookup(name);
    const old = proposal.cell.reading;
    const places = old.kind === "figure" ? old.figure.places : proposal.value.decimalPlaces();
    const figure: Figure = {
      value: proposal.value,
      places,
      exact: old.kind === "figure" && old.figure.exact,
      storesMore: false,
    };
    const percent = old.kind === "figure" && old.percent;
    return { ...proposal.cell, reading: { kind: "figure", figure, percent } };
  };
}

/** What a change of cells does to the relations around them. */
export interface Effect {
  /** Relations that were broken and hold now. */
  readonly mended: ReadonlySet<Relation>;
  /** Relations around the cells that are broken with the change in place. */
  readonly broken: readonly Evaluation[];
}

export function effectOf(solution: Solution, touching: Touching, lookup: Lookup): Effect {
  const effect = effectWithin(Infinity, solution, touching, lookup);
  if (!effect) throw new Error("[diagnosis] no effect breaks more than all relations");
  return effect;
}

/**
 * The effect of a change; undefined as soon as it leaves more than `most` relations broken around it. Those that held
 * are judged first, since a change that is wrong breaks them.
 */
export function effectWithin(
  most: number,
  solution: Solution,
  touching: Touching,
  lookup: Lookup,
): Effect | undefined {
  const changed = withProposals(lookup, proposalsByCell(solution));
  const around = relationsAround(solution, touching);
  const mended = new Set<Relation>();
  const broken: Evaluation[] = [];
  for (const before of [...around.filter((each) => !isBroken(each)), ...around.filter(isBroken)]) {
    const after = evaluate(before.relation, changed);
    if (isBroken(after)) broken.push(after);
    else if (isBroken(before)) mended.add(before.relation);
    if (broken.length > most) return undefined;
  }
  return { mended, broken };
}

/** The relations that a change touches, each once. */
export function relationsAround(solution: Solution, touching: Touching): Evaluation[] {
  return [...new Set(solution.flatMap(({ name }) => touching.get(nameKey(name)) ?? []))];
}
