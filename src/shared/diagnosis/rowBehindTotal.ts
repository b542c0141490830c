import type { Decimal } from "../amount/decimal";
import { type CellName, nameKey } from "../relation/relation";
import type { RowFault } from "./diagnosis";
import { type PlacedRow, rowKeyOf, type Rows, type RowSums } from "./placedRows";
import { valueOf } from "./plausibility";
import { faultOf, isGap } from "./rowGaps";
import type { Solution } from "./workings";

/**
 * Why a total is wrong by just the figures of one row, in every column that changes: it was added up without the row,
 * or with the row and with what the row is part of (其中). Undefined where no row or several say so.
 */
export function rowBehindTotal(solution: Solution, rows: Rows): RowFault | undefined {
  const [first] = solution;
  if (!first || solution.some(({ name, isTotal }) => !isTotal || rowKeyOf(name) !== rowKeyOf(first.name)))
    return undefined;
  const own = rows
    .sumsOver(first.name)
    .find(({ byColumn }) => solution.every(({ name }) => byColumn.has(name.column)));
  const total = rows.of(first.name);
  if (!own || !total) return undefined;
  const excess = new Map(
    solution.map((proposal): [string, Decimal] => [
      proposal.name.column,
      valueOf(proposal).minus(proposal.value),
    ]),
  );
  const added = [...own.terms.values()].flatMap((term) => rows.of(term) ?? []);
  const parts = partsOf(own, rows).flatMap((part) => rows.of(part) ?? []);
  const found = [
    ...added.filter((row) => isGap(row, excess, -1)).map((row) => ["left-out", row] as const),
    ...parts.filter((row) => isGap(row, excess, 1)).map((row) => ["counted-twice", row] as const),
  ];
  const [only, second] = withoutChains(found);
  return only && !second ? faultOf(only[0], only[1], total, total) : undefined;
}

/** The rows below the terms of a sum. */
function partsOf({ terms }: RowSums, rows: Rows): CellName[] {
  const parts = new Map<string, CellName>();
  const waiting = [...terms.values()];
  for (const row of waiting) {
    for (const { terms: below } of rows.sumsOver(row)) {
      for (const [key, part] of below) {
        if (parts.has(key)) continue;
        waiting.push(part);
        parts.set(key, part);
      }
    }
  }
  return [...parts.values()];
}

/** A 款 and its only 项 hold the same figures; the upper one is told. */
function withoutChains<T extends readonly [string, PlacedRow]>(found: readonly T[]): T[] {
  return found.filter(
    ([problem, row]) =>
      !found.some(
        ([other, upper]) =>
          other === problem &&
          nameKey(upper.name) !== nameKey(row.name) &&
          row.name.row.startsWith(upper.name.row),
      ),
  );
}
