import type { Decimal } from "../amount/decimal";
import { nameKey } from "../relation/relation";
import type { Evaluation } from "../verdict/evaluate";
import type { RowFault } from "./diagnosis";
import { type PlacedRow, rowKeyOf, type RowSums, rowsOf, rowSumsOf } from "./placedRows";
import { valueOf } from "./plausibility";
import { faultOf, isGap } from "./rowGaps";
import type { Solution } from "./workings";

interface RowsAndSums {
  readonly rows: ReadonlyMap<string, PlacedRow>;
  readonly sums: readonly RowSums[];
}

/** Evaluations do not change, so that their rows are put together once for all totals that are asked about. */
const known = new WeakMap<readonly Evaluation[], RowsAndSums>();

function rowsAndSums(evaluations: readonly Evaluation[]): RowsAndSums {
  const found = known.get(evaluations) ?? { rows: rowsOf(evaluations), sums: rowSumsOf(evaluations) };
  known.set(evaluations, found);
  return found;
}

/**
 * Why a total is wrong by just the figures of one row, in every column that changes: it was added up without the row,
 * or with the row and with what the row is part of (其中). Undefined where no row or several say so.
 */
export function rowBehindTotal(solution: Solution, evaluations: readonly Evaluation[]): RowFault | undefined {
  const [first] = solution;
  if (!first || solution.some(({ name, isTotal }) => !isTotal || rowKeyOf(name) !== rowKeyOf(first.name)))
    return undefined;
  const { sums, rows } = rowsAndSums(evaluations);
  const own = sums.find(
    ({ total, byColumn }) =>
      rowKeyOf(total) === rowKeyOf(first.name) && solution.every(({ name }) => byColumn.has(name.column)),
  );
  const total = rows.get(rowKeyOf(first.name));
  if (!own || !total) return undefined;
  const excess = new Map(
    solution.map((proposal): [string, Decimal] => [
      proposal.name.column,
      valueOf(proposal).minus(proposal.value),
    ]),
  );
  const added = [...own.terms].flatMap((key) => rows.get(key) ?? []);
  const parts = partsOf(own, sums).flatMap((key) => rows.get(key) ?? []);
  const found = [
    ...added.filter((row) => isGap(row, excess, -1)).map((row) => ["left-out", row] as const),
    ...parts.filter((row) => isGap(row, excess, 1)).map((row) => ["counted-twice", row] as const),
  ];
  const [only, second] = withoutChains(found);
  return only && !second ? faultOf(only[0], only[1], total, total) : undefined;
}

/** The rows below the terms of a sum. */
function partsOf({ terms }: RowSums, sums: readonly RowSums[]): string[] {
  const parts = new Set<string>();
  const waiting = [...terms];
  for (const key of waiting) {
    for (const { total, terms: below } of sums) {
      if (rowKeyOf(total) !== key) continue;
      for (const part of below) {
        if (!parts.has(part)) waiting.push(part);
        parts.add(part);
      }
    }
  }
  return [...parts];
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
