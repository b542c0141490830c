import type { Decimal } from "../amount/decimal";
import { halfUnit } from "../amount/figure";
import { type Evaluation, isRateNotFilled, isTotalNotFilled, type Operand } from "../verdict/evaluate";
import { percentage } from "../verdict/percentage";
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
  const isRatio = comparison === "share" || comparison === "change";
  const amounts = operands.filter(({ blank, role }) => !blank && !(isRatio && role === "total"));
  const places = Math.max(0, ...amounts.map(({ figure }) => figure.places));
  const ratePlaces = total.blank ? computed.decimalPlaces() : total.figure.places;
  const asRate = (value: Decimal): string => percentage(value, ratePlaces - 2);
  const shown = isRatio ? asRate : (value: Decimal): string => withPlaces(value, places);
  // A figure is shown as its cell holds it: one in 元 brings more places into what is computed, not into those beside it.
  const written = ({ figure, role }: Operand, value: Decimal): string =>
    isRatio && role === "total" ? asRate(value) : withPlaces(value, figure.places);
  return {
    id: findingId(evaluation),
    relation: relation.id,
    ...(relation.name === undefined ? {} : { name: relation.name }),
    level: relation.level,
    verdict: outcome,
    comparison,
    note: noteOf(evaluation),
    statement: relation.total.statement,
    instance: relation.total.instance,
    sheet: total.cell.sheet,
    cell: cellAddress(total.cell),
    reported: total.blank ? "" : written(total, total.figure.value),
    computed: shown(computed),
    gap: shown(gap),
    tolerance: shown(tolerance),
    unit: unit ?? "",
    terms: operands.flatMap((operand) => termOf(operand, (value) => written(operand, value))),
  };
}

/** An amount with so many places, more where it has more. */
function withPlaces(value: Decimal, places: number): string {
  return value.toFixed(Math.max(0, places, value.decimalPlaces()));
}

function noteOf(evaluation: Evaluation): Finding["note"] {
  if (isTotalNotFilled(evaluation)) return "total-not-filled";
  return isRateNotFilled(evaluation) ? "rate-not-filled" : undefined;
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
      ...(cell.inLastYearsFile ? { inLastYearsFile: true as const } : {}),
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
