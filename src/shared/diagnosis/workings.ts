import type { Decimal } from "../amount/decimal";
import { type Figure, figureIn } from "../amount/figure";
import { type CellName, nameKey, type Relation } from "../relation/relation";
import { evaluate, type Evaluation, isTotalNotFilled, type Operand } from "../verdict/evaluate";
import type { Lookup, PlacedCell } from "../verdict/placedCell";
import { finished } from "../workbook/steps";

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

/** Broken, or not to be judged because rows repeat. */
export function isOff(evaluation: Evaluation): boolean {
  const isUnsure = evaluation.unchecked?.reason === "unnamed-row" && !evaluation.gap.isZero();
  return isBroken(evaluation) || isUnsure;
}

/** Anything a diagnosis could explain. */
export function isOpen(evaluation: Evaluation): boolean {
  return isOff(evaluation) || isTotalNotFilled(evaluation);
}

/** The relations that a cell takes part in, among those that could be judged, and how they came out. */
export interface Touching {
  readonly get: (name: CellName) => readonly Evaluation[];
}

/**
 * What the cell would have to hold for the relation to hold, other figures being right; undefined where the
 * relation does not say or the cell is not in it. A bound does not say; a ratio says what the rate should be, not what
 * it was worked out from, and one with alternatives what the total should usually be.
 */
export function requiredFigure(evaluation: Evaluation, name: CellName): Proposal | undefined {
  const operand = evaluation.operands.find((candidate) => isSameCell(candidate.name, name));
  return operand && requiredOf(evaluation, operand);
}

/** Most cells of a relation differ in their row: a key of the whole name is made for none of them. */
function isSameCell(a: CellName, b: CellName): boolean {
  return a.row === b.row && a.column === b.column && nameKey(a) === nameKey(b);
}

function requiredOf({ relation, comparison, gap, unit }: Evaluation, operand: Operand): Proposal | undefined {
  if (!operand.cell || comparison === "bound") return undefined;
  const isTotal = operand.role === "total";
  if (!isTotal && (isRatio(comparison) || relation.alternatives)) return undefined;
  const change = isTotal ? gap.negated() : gap.times(operand.sign);
  const needed = { ...operand.figure, value: operand.figure.value.plus(change) };
  const { value } = unit && operand.cell.unit ? figureIn(needed, unit, operand.cell.unit) : needed;
  return { name: operand.name, cell: operand.cell, value, isTotal };
}

export function isRatio(comparison: Relation["kind"]): boolean {
  return comparison === "share" || comparison === "change";
}

/** Every cell of the relations with every figure that one of them asks for; `taken` cells are left out. */
export function proposalsFor(broken: Iterable<Evaluation>, taken: Solution = []): Proposal[] {
  const skipped = new Set(taken.map(({ name }) => nameKey(name)));
  const proposals = new Map<string, Proposal>();
  for (const evaluation of broken) {
    const asked = new Set<string>();
    for (const operand of evaluation.operands) {
      const key = nameKey(operand.name);
      if (!operand.cell || skipped.has(key) || asked.has(key)) continue;
      asked.add(key);
      const proposal = requiredOf(evaluation, operand);
      if (proposal && !isAbsurd(proposal)) proposals.set(`${key}=${proposal.value.toFixed()}`, proposal);
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

/** Relations judged between two stops: a few milliseconds. */
const JUDGED_PER_STEP = 500;

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
  return finished(effectInSteps(most, solution, touching, lookup));
}

/** The same for a change of a whole statement. */
export function* effectInSteps(
  most: number,
  solution: Solution,
  touching: Touching,
  lookup: Lookup,
): Generator<void, Effect | undefined> {
  const changed = withProposals(lookup, proposalsByCell(solution));
  const around = relationsAround(solution, touching);
  const mended = new Set<Relation>();
  const broken: Evaluation[] = [];
  let judged = 0;
  for (const before of [...around.filter((each) => !isBroken(each)), ...around.filter(isBroken)]) {
    if (++judged % JUDGED_PER_STEP === 0) yield;
    const after = evaluate(before.relation, changed);
    if (isBroken(after)) broken.push(after);
    else if (isBroken(before)) mended.add(before.relation);
    if (broken.length > most) return undefined;
  }
  return { mended, broken };
}

/** The relations that a change touches, each once. */
export function relationsAround(solution: Solution, touching: Touching): Evaluation[] {
  return [...new Set(solution.flatMap(({ name }) => touching.get(name)))];
}
