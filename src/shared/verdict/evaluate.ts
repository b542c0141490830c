import { Decimal, sum, ZERO } from "../amount/decimal";
import { type Figure, figureIn, halfUnit } from "../amount/figure";
import { coarserUnit, type Unit } from "../amount/unit";
import type { CellName, Relation } from "../relation/relation";
import type { Outcome } from "./outcome";
import type { Lookup, PlacedCell } from "./placedCell";
import { coarsestUnit, roundingRoom, sumOutcome } from "./tolerance";

export type UncheckedReason = "missing-cell" | "error-value" | "unreadable-text" | "unnamed-row";

/** One side of a relation as it was judged: its figure in the relation's unit, zero where blank. */
export interface Operand {
  readonly role: "total" | "term";
  readonly sign: 1 | -1;
  readonly name: CellName;
  /** Undefined where the workbook has no such cell. */
  readonly cell: PlacedCell | undefined;
  readonly figure: Figure;
  readonly blank: boolean;
}

/** A relation and its figures: the outcome and everything needed to explain it. */
export interface Evaluation {
  readonly relation: Relation;
  readonly outcome: Outcome;
  /** How the relation was read: a conditional bound may have been an equality. */
  readonly comparison: Relation["kind"];
  readonly unit: Unit;
  readonly operands: readonly Operand[];
  /** Σ signed terms. */
  readonly computed: Decimal;
  /** total − computed. */
  readonly gap: Decimal;
  /** The largest gap, in size, that would have been a tail. */
  readonly tolerance: Decimal;
  readonly unchecked?: { readonly reason: UncheckedReason; readonly cell: PlacedCell | undefined };
}

const BLANK: Figure = { value: ZERO, places: 0, exact: true, storesMore: false };

/** Judges one relation by the figures it finds; never throws: what cannot be evaluated is unchecked, with the reason. */
export function evaluate(relation: Relation, lookup: Lookup): Evaluation {
  const placed = [
    { role: "total" as const, sign: 1 as const, name: relation.total, cell: lookup(relation.total) },
    ...relation.terms.map(({ sign, cell }) => ({
      role: "term" as const,
      sign,
      name: cell,
      cell: lookup(cell),
    })),
  ];
  const unit = placed
    .flatMap(({ cell }) => cell?.unit ?? [])
    .reduce(coarserUnit, placed[0]?.cell?.unit ?? "元");
  const operands: Operand[] = placed.map((operand) => ({
    ...operand,
    figure: figureOf(operand.cell, unit),
    blank: operand.cell?.reading.kind !== "figure",
  }));
  const comparison = comparisonOf(relation, lookup);
  const [total, ...terms] = operands;
  const computed = sum(terms.map(({ sign, figure }) => figure.value.times(sign)));
  const gap = (total?.figure.value ?? ZERO).minus(computed);
  const base = { relation, comparison: comparison ?? relation.kind, unit, operands, computed, gap };

  const obstacle = findObstacle(operands);
  if (obstacle) return { ...base, outcome: "unchecked", tolerance: ZERO, unchecked: obstacle };
  if (comparison === undefined || operands.every(({ blank }) => blank)) {
    return { ...base, outcome: "na", tolerance: ZERO };
  }
  if (comparison === "sum" && total?.blank && !computed.isZero()) {
    return { ...base, outcome: "hint", tolerance: ZERO };
  }

  const { outcome, tolerance } = judge(relation, comparison, operands, gap);
  const broken = outcome === "wrong" || outcome === "doubtful";
  if (broken && relation.incomplete) {
    return {
      ...base,
      outcome: "unchecked",
      tolerance,
      unchecked: { reason: "unnamed-row", cell: total?.cell },
    };
  }
  if (broken && operands.some(({ cell }) => cell === undefined)) {
    return {
      ...base,
      outcome: "unchecked",
      tolerance,
      unchecked: { reason: "missing-cell", cell: undefined },
    };
  }
  return { ...base, outcome: broken ? byLevel(outcome, relation) : outcome, tolerance };
}

/** A blank total over filled parts: its own finding, a hint. */
export function isTotalNotFilled({ outcome, comparison, operands }: Evaluation): boolean {
  return outcome === "hint" && comparison === "sum" && operands[0]?.blank === true;
}

/** A conditional relation is an equality where its condition holds, else what remains of it; undefined: nothing. */
function comparisonOf(relation: Relation, lookup: Lookup): Relation["kind"] | undefined {
  const { equalWhenZero, onceFilled } = relation;
  if (!equalWhenZero) return relation.kind;
  const isZero = (name: CellName): boolean => {
    const reading = lookup(name)?.reading;
    return reading?.kind === "blank" || (reading?.kind === "figure" && reading.figure.value.isZero());
  };
  const holds = equalWhenZero.every(isZero) && (onceFilled === undefined || !isZero(onceFilled));
  if (holds) return "equal";
  return relation.kind === "equal" ? undefined : relation.kind;
}

function findObstacle(operands: readonly Operand[]): Evaluation["unchecked"] {
  const error = operands.find(({ cell }) => cell?.reading.kind === "error");
  if (error) return { reason: "error-value", cell: error.cell };
  const words = operands.find(({ cell }) => cell?.reading.kind === "unreadable");
  if (words) return { reason: "unreadable-text", cell: words.cell };
  if (operands[0]?.cell === undefined) return { reason: "missing-cell", cell: undefined };
  return undefined;
}

function judge(
  relation: Relation,
  comparison: Relation["kind"],
  operands: readonly Operand[],
  gap: Decimal,
): { outcome: "agrees" | "tail" | "doubtful" | "wrong"; tolerance: Decimal } {
  const written = operands.filter(({ blank }) => !blank).map(({ figure }) => figure);
  if (relation.tolerance === undefined && comparison === "sum") {
    const room = roundingRoom(written);
    return { outcome: sumOutcome(gap, room), tolerance: room.tail };
  }
  const size = comparison === "bound" ? Decimal.max(gap, 0) : gap.abs();
  const tolerance = allowedGap(relation, comparison, written);
  return { outcome: size.isZero() ? "agrees" : size.lte(tolerance) ? "tail" : "wrong", tolerance };
}

/** The largest tail of anything but a plain sum: a figure stated twice may differ by one unit of its last place. */
function allowedGap(
  { tolerance }: Relation,
  comparison: Relation["kind"],
  written: readonly Figure[],
): Decimal {
  switch (tolerance?.kind) {
    case "exact":
      return ZERO;
    case "units":
      return coarsestUnit(written).times(tolerance.units);
    case undefined:
      return comparison === "bound" ? sum(written.map(halfUnit)) : coarsestUnit(written);
  }
}

/** A broken relation is as serious as its level allows (DESIGN §5). */
function byLevel(outcome: "wrong" | "doubtful", { level }: Relation): Outcome {
  if (level === "hint") return "hint";
  return level === "verify" ? "doubtful" : outcome;
}

function figureOf(cell: PlacedCell | undefined, unit: Unit): Figure {
  return cell?.reading.kind === "figure" ? figureIn(cell.reading.figure, cell.unit, unit) : BLANK;
}
