import type { Decimal } from "../amount/decimal";
import { convert, type Unit } from "../amount/unit";
import { type CellName, nameKey } from "../relation/relation";
import type { Evaluation } from "../verdict/evaluate";
import type { PlacedCell } from "../verdict/placedCell";
import { addTo } from "../workbook/listsByKey";
import type { UnitFault } from "./diagnosis";
import { type Relations, RELATIONS_PER_STEP } from "./mentions";
import type { Standing } from "./standing";
import { effectInSteps, type Proposal, type Solution } from "./workings";

/** A statement or a column whose figures are in another unit, and those figures in the unit they should be in. */
export interface MistakenUnit {
  readonly fault: UnitFault;
  readonly solution: Solution;
}

/** One or two figures in another unit are slips of their own. */
const LEAST_MENDED = 3;
const FAR = 300;

/**
 * Statements or columns whose every figure is in 元 where the others are in 万元, or the other way about: with the unit
 * changed nothing around them is broken any more. Several fit where nobody can say which of two statements it is.
 */
export function* mistakenUnits(standing: Standing): Generator<void, MistakenUnit[]> {
  const broken = standing.broken.filter(isFarOff);
  if (broken.length < LEAST_MENDED) return [];
  const cells = yield* amountCells(standing);
  const found = new Map<string, MistakenUnit>();
  for (const scope of ["statement", "column"] as const) {
    for (const [key, members] of grouped(cells, broken, scope)) {
      for (const written of ["元", "万元"] as const) {
        const mistaken = yield* tried(scope, members, written, standing);
        if (mistaken) found.set(`${scope} ${key}`, mistaken);
      }
    }
    if (found.size > 0) break;
  }
  // Figures of 万元 are more often typed in 元 than the other way about.
  return [...found.values()].sort(
    (a, b) => Number(a.fault.written === "万元") - Number(b.fault.written === "万元"),
  );
}

interface AmountCell {
  readonly name: CellName;
  readonly cell: PlacedCell;
  readonly value: Decimal;
}

function* amountCells(relations: Relations): Generator<void, AmountCell[]> {
  const cells = new Map<string, AmountCell>();
  const { evaluations } = relations.mentions;
  for (let place = 0; place < evaluations.length; place++) {
    if (place % RELATIONS_PER_STEP === 0) yield;
    for (const { name, cell } of relations.at(place)?.operands ?? []) {
      if (cell?.role !== "amount" || cell.reading.kind !== "figure" || !cell.unit) continue;
      cells.set(nameKey(name), { name, cell, value: cell.reading.figure.value });
    }
  }
  return [...cells.values()];
}

/** One side is hundreds of times the other: part of a sum in 元 weighs less than all of it. */
export function isFarOff({ operands, computed }: Evaluation): boolean {
  const total = operands[0]?.figure.value.abs();
  const other = computed.abs();
  if (!total || total.isZero() || other.isZero()) return false;
  return total.gt(other.times(FAR)) || other.gt(total.times(FAR));
}

/** The cells of every statement, or column, that a broken relation speaks of. */
function grouped(
  cells: readonly AmountCell[],
  broken: readonly Evaluation[],
  scope: UnitFault["scope"],
): Map<string, AmountCell[]> {
  const keyOf = ({ statement, instance, block, column }: CellName): string =>
    scope === "statement" ? `${statement}.${instance}` : `${statement}.${instance}.${block}.${column}`;
  const suspected = new Set(broken.flatMap(({ operands }) => operands.map(({ name }) => keyOf(name))));
  const groups = new Map<string, AmountCell[]>();
  for (const each of cells) {
    const key = keyOf(each.name);
    if (!suspected.has(key)) continue;
    addTo(groups, key, each);
  }
  return groups;
}

function* tried(
  scope: UnitFault["scope"],
  members: readonly AmountCell[],
  written: Unit,
  { touching, lookup }: Standing,
): Generator<void, MistakenUnit | undefined> {
  const stated: Unit = written === "元" ? "万元" : "元";
  const [first] = members;
  if (!first || members.some(({ cell }) => cell.unit !== stated)) return undefined;
  const solution = members
    .filter(({ value }) => !value.isZero())
    .map(({ name, cell, value }): Proposal => {
      return { name, cell, value: convert(value, written, stated), isTotal: false };
    });
  const effect = yield* effectInSteps(0, solution, touching, lookup);
  if (!effect || effect.mended.size < LEAST_MENDED) return undefined;
  const header = scope === "column" ? first.cell.columnHeader : "";
  return { fault: { scope, sheet: first.cell.sheet, header, written, stated }, solution };
}
