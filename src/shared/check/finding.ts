import type { Decimal } from "../amount/decimal";
import { halfUnit } from "../amount/figure";
import { type Evaluation, isTotalNotFilled, type Operand } from "../verdict/evaluate";
import { cellAddress } from "../workbook/address";
import type { Finding, Term } from "./result";

/** Stable within a workbook: relation and the named cell it is about. */
export function findingId({ relation }: Evaluation): string {
  const { statement, instance, block, row, occurrence, column } = relation.total;
  return [
    relation.id,
    `${statement}.${instance}`,
    block,
    occurrence === 1 ? row : `${row}#${occurrence}`,
    column,
  ].join("/");
}

/** The finding of a relation that does not hold exactly; undefined for all others. */
export function findingOf(evaluation: Evaluation): Finding | undefined {
  const { relation, outcome, comparison, operands, computed, gap, tolerance, unit } = evaluation;
  const total = operands[0];
  if (outcome === "agrees" || outcome === "na" || outcome === "unchecked" || !total?.cell) return undefined;
  const places = Math.max(0, ...operands.filter(({ blank }) => !blank).map(({ figure }) => figure.places));
  const shown = (value: Decimal): string => value.toFixed(Math.max(places, value.decimalPlaces()));
  return {
    id: findingId(evaluation),
    relation: relation.id,
    level: relation.level,
    verdict: outcome,
    comparison,
    note: isTotalNotFilled(evaluation) ? "total-not-filled" : undefined,
    statement: relation.total.statement,
    instance: relation.total.instance,
    sheet: total.cell.sheet,
    cell: cellAddress(total.cell),
    reported: total.blank ? "" : shown(total.figure.value),
    computed: shown(computed),
    gap: shown(gap),
    tolerance: shown(tolerance),
    unit,
    terms: operands.flatMap((operand) => termOf(operand, shown)),
  };
}

function termOf(
  { role, sign, name, cell, figure, blank }: Operand,
  shown: (value: Decimal) => string,
): Term[] {
  if (!cell) return [];
  const half = halfUnit(figure);
  return [
    {
      role,
      sign,
      sheet: cell.sheet,
      cell: cellAddress(cell),
      row: name.row,
      column: name.column,
      label: cell.rowLabel,
      header: cell.columnHeader,
      value: blank ? "" : shown(figure.value),
      low: shown(figure.value.minus(half)),
      high: shown(figure.value.plus(half)),
    },
  ];
}
