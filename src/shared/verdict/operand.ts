import { ZERO } from "../amount/decimal";
import { type Figure, figureIn } from "../amount/figure";
import { coarserUnit, type Unit } from "../amount/unit";
import type { CellName, Relation, RelationTerm } from "../relation/relation";
import type { Lookup, PlacedCell } from "./placedCell";

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

/** The figures of a relation in one unit, the total first; without a unit where none of them is money. */
export interface Operands {
  readonly unit: Unit | undefined;
  readonly all: readonly Operand[];
}

const BLANK: Figure = { value: ZERO, places: 0, exact: true, storesMore: false };

/** Looks the figures of a relation up and brings those that are money to the coarser unit. */
export function operandsOf({ total }: Relation, terms: readonly RelationTerm[], lookup: Lookup): Operands {
  const placed = [
    { role: "total" as const, sign: 1 as const, name: total, cell: lookup(total) },
    ...terms.map(({ sign, cell }) => ({ role: "term" as const, sign, name: cell, cell: lookup(cell) })),
  ];
  const units = placed.flatMap(({ cell }) => cell?.unit ?? []);
  const unit = units.length === 0 ? undefined : units.reduce(coarserUnit);
  const all = placed.map((operand) => ({
    ...operand,
    figure: figureOf(operand.cell, unit),
    blank: operand.cell?.reading.kind !== "figure",
  }));
  return { unit, all };
}

function figureOf(cell: PlacedCell | undefined, unit: Unit | undefined): Figure {
  if (cell?.reading.kind !== "figure") return BLANK;
  const { figure } = cell.reading;
  return cell.unit && unit ? figureIn(figure, cell.unit, unit) : figure;
}
