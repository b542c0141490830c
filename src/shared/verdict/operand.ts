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
  const ownCell = lookup(total);
  const cells = terms.map(({ cell }) => lookup(cell));
  const unit = cells.reduce(unitWith, ownCell?.unit);
  const all = [operand("total", 1, total, ownCell, unit)];
  terms.forEach(({ sign, cell: name }, index) => {
    all.push(operand("term", sign, name, cells[index], unit));
  });
  return { unit, all };
}

function unitWith(unit: Unit | undefined, cell: PlacedCell | undefined): Unit | undefined {
  return unit && cell?.unit ? coarserUnit(unit, cell.unit) : (unit ?? cell?.unit);
}

function operand(
  role: Operand["role"],
  sign: Operand["sign"],
  name: CellName,
  cell: PlacedCell | undefined,
  unit: Unit | undefined,
): Operand {
  const blank = cell?.reading.kind !== "figure";
  return { role, sign, name, cell, figure: figureOf(cell, unit), blank };
}

function figureOf(cell: PlacedCell | undefined, unit: Unit | undefined): Figure {
  if (cell?.reading.kind !== "figure") return BLANK;
  const { figure } = cell.reading;
  return cell.unit && unit ? figureIn(figure, cell.unit, unit) : figure;
}
