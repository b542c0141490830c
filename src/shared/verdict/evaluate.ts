import { Decimal, sum, ZERO } from "../amount/decimal";
import { type Figure, halfUnit } from "../amount/figure";
import type { Unit } from "../amount/unit";
import type { CellName, Relation, RelationTerm } from "../relation/relation";
import { type Operand, operandsOf } from "./operand";
import type { Outcome } from "./outcome";
import type { Lookup, PlacedCell } from "./placedCell";
import { asFraction, judgeRatio, type RatioForm, ratioOf, usualRatio } from "./ratio";
import { coarsestUnit, roundingRoom, sumOutcome } from "./tolerance";

export type { Operand } from "./operand";

export type UncheckedReason =
  "missing-cell" | "error-value" | "unreadable-text" | "unnamed-row" | "empty-statement";

/** A relation and its figures: the outcome and everything needed to explain it. */
export interface Evaluation {
  readonly relation: Relation;
  readonly outcome: Outcome;
  /** How the relation was read: a conditional bound may have been an equality. */
  readonly comparison: Relation["kind"];
  /** Of its amounts; undefined where none of its figures is money. */
  readonly unit: Unit | undefined;
  readonly operands: readonly Operand[];
  /** Σ signed terms, or the ratio rounded to the places of the rate. */
  readonly computed: Decimal;
  /** total − computed. */
  readonly gap: Decimal;
  /** The largest gap, in size, that would have been a tail; not worked out where there is no gap. */
  readonly tolerance: Decimal;
  readonly unchecked?: { readonly reason: UncheckedReason; readonly cell: PlacedCell | undefined };
}

/** Judges one relation by the figures it finds; never throws: what cannot be evaluated is unchecked, with the reason. */
export function evaluate(relation: Relation, lookup: Lookup): Evaluation {
  const usual = evaluateTerms(relation, relation.terms, lookup);
  if (!isBroken(usual) || !relation.alternatives) return usual;
  const others = relation.alternatives.map((terms) => evaluateTerms(relation, terms, lookup));
  return others.find(({ outcome }) => outcome === "agrees" || outcome === "tail") ?? usual;
}

/** A blank total over filled parts: its own finding, a hint. */
export function isTotalNotFilled({ relation, outcome, comparison, operands }: Evaluation): boolean {
  return outcome === "hint" && operands[0]?.blank === true && mayBeLeftBlank(relation, comparison);
}

/** A total that was left blank, or one that repeats a figure of its own statement, is unfilled rather than wrong. */
function mayBeLeftBlank({ total, terms }: Relation, comparison: Relation["kind"]): boolean {
  if (comparison === "sum") return true;
  return comparison === "equal" && terms.every(({ cell }) => isSameStatement(cell, total));
}

/** Last year's statement, and another version, is another one. */
function isSameStatement(a: CellName, b: CellName): boolean {
  return a.statement === b.statement && a.instance === b.instance && a.inLastYearsFile === b.inLastYearsFile;
}

/** A blank rate over a part and a base: a hint as well. */
export function isRateNotFilled({ outcome, comparison, operands }: Evaluation): boolean {
  const isRatio = comparison === "share" || comparison === "change";
  return outcome === "hint" && isRatio && operands[0]?.blank === true;
}

function isBroken({ outcome }: Evaluation): boolean {
  return outcome === "wrong" || outcome === "doubtful" || outcome === "hint";
}

type Stage = Omit<Evaluation, "outcome" | "tolerance">;

function evaluateTerms(relation: Relation, terms: readonly RelationTerm[], lookup: Lookup): Evaluation {
  const { unit, all: operands } = operandsOf(relation, terms, lookup);
  const comparison = comparisonOf(relation, lookup);
  const computed = signedSum(operands);
  const reported = operands[0]?.figure.value ?? ZERO;
  const gap = reported.equals(computed) ? ZERO : reported.minus(computed);
  const base = { relation, comparison: comparison ?? relation.kind, unit, operands, computed, gap };
  const obstacle = findObstacle(operands);
  if (obstacle) return { ...base, outcome: "unchecked", tolerance: ZERO, unchecked: obstacle };
  if (comparison === undefined || operands.every(({ blank }) => blank)) return notApplicable(base);
  if (relation.split && isNotSplit(relation.split, lookup)) return notApplicable(base);
  if (comparison === "share" || comparison === "change") return evaluateRatio(comparison, base);
  if (operands[0]?.blank && !computed.isZero() && mayBeLeftBlank(relation, comparison)) {
    return { ...base, outcome: "hint", tolerance: ZERO };
  }
  const judged = concluded({ ...base, ...judge(relation, comparison, operands, gap) });
  return relation.blankIsHint && isBroken(judged) && operands.slice(1).every(({ blank }) => blank)
    ? { ...judged, outcome: "hint" }
    : judged;
}

/** Zeros are passed over: most cells are, and every addition makes a new Decimal. */
function signedSum(operands: readonly Operand[]): Decimal {
  let total = ZERO;
  for (const { role, sign, figure } of operands) {
    if (role === "total" || figure.value.isZero()) continue;
    total = sign === 1 ? total.plus(figure.value) : total.minus(figure.value);
  }
  return total;
}

/** A rate of nothing says nothing, whatever the form prints for it; one left blank over a base is a hint. */
function evaluateRatio(form: RatioForm, stage: Stage): Evaluation {
  const [rate, part, base] = stage.operands;
  if (!rate || !part || !base) throw new Error(`[verdict] ${stage.relation.id} is no ratio of two figures`);
  const exact = ratioOf(form, part.figure.value, base.figure.value);
  if (exact === undefined || (part.blank && rate.blank)) return notApplicable(stage);
  if (rate.blank) {
    const computed = usualRatio(exact);
    return { ...stage, outcome: "hint", computed, gap: computed.negated(), tolerance: ZERO };
  }
  const read = asFraction(rate, exact);
  return concluded({
    ...stage,
    operands: [read, part, base],
    ...judgeRatio(form, read, part, base, exact),
  });
}

function notApplicable(stage: Stage): Evaluation {
  return { ...stage, outcome: "na", tolerance: ZERO };
}

/** A broken relation is only as serious as what is known of its figures, and as its level allows (DESIGN §5). */
function concluded(judged: Evaluation): Evaluation {
  const { relation, outcome, operands } = judged;
  if (outcome !== "wrong" && outcome !== "doubtful") return judged;
  const unproven = (reason: UncheckedReason, cell?: PlacedCell): Evaluation => ({
    ...judged,
    outcome: "unchecked",
    unchecked: { reason, cell },
  });
  if (relation.emptySide) return unproven("empty-statement");
  if (relation.incomplete) return unproven("unnamed-row", operands[0]?.cell);
  if (operands.some(({ cell }) => cell === undefined)) return unproven("missing-cell");
  if (relation.level === "hint") return { ...judged, outcome: "hint" };
  return relation.level === "verify" ? { ...judged, outcome: "doubtful" } : judged;
}

/** A conditional relation is an equality where its condition holds, else what remains of it; undefined: nothing. */
function comparisonOf(relation: Relation, lookup: Lookup): Relation["kind"] | undefined {
  const { equalWhenZero, onceFilled } = relation;
  if (!equalWhenZero) return relation.kind;
  const isNothing = (name: CellName): boolean => isZero(name, lookup);
  const holds = equalWhenZero.every(isNothing) && (onceFilled === undefined || !isNothing(onceFilled));
  if (holds) return "equal";
  return relation.kind === "equal" ? undefined : relation.kind;
}

function isZero(name: CellName, lookup: Lookup): boolean {
  const reading = lookup(name)?.reading;
  return reading?.kind === "blank" || (reading?.kind === "figure" && reading.figure.value.isZero());
}

/** A whole that the form gives without its parts. */
function isNotSplit({ whole, parts }: NonNullable<Relation["split"]>, lookup: Lookup): boolean {
  return !isZero(whole, lookup) && parts.every((part) => lookup(part)?.reading.kind === "blank");
}

function findObstacle(operands: readonly Operand[]): Evaluation["unchecked"] {
  if (operands.every(({ cell }) => cell?.reading.kind === "figure")) return undefined;
  const error = operands.find(({ cell }) => cell?.reading.kind === "error");
  if (error) return { reason: "error-value", cell: error.cell };
  const words = operands.find(({ cell }) => cell?.reading.kind === "unreadable");
  if (words) return { reason: "unreadable-text", cell: words.cell };
  if (operands[0]?.cell === undefined) return { reason: "missing-cell", cell: undefined };
  return undefined;
}

const AGREES = { outcome: "agrees", tolerance: ZERO } as const;

function judge(
  relation: Relation,
  comparison: "sum" | "equal" | "bound",
  operands: readonly Operand[],
  gap: Decimal,
): { outcome: "agrees" | "tail" | "doubtful" | "wrong"; tolerance: Decimal } {
  if (gap.isZero()) return AGREES;
  const size = comparison === "bound" ? Decimal.max(gap, 0) : gap.abs();
  if (size.isZero()) return AGREES;
  const written = operands.filter(({ blank }) => !blank).map(({ figure }) => figure);
  // An equality over several figures is a sum in all but name.
  const addsUp = comparison === "sum" || (comparison === "equal" && operands.length > 2);
  if (relation.tolerance === undefined && addsUp) {
    const room = roundingRoom(written);
    return { outcome: sumOutcome(gap, room), tolerance: room.tail };
  }
  const tolerance = allowedGap(relation, comparison, written);
  return { outcome: size.lte(tolerance) ? "tail" : "wrong", tolerance };
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
