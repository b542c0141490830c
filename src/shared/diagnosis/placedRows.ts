import { type CellName, nameKey } from "../relation/relation";
import type { Evaluation } from "../verdict/evaluate";
import type { PlacedCell } from "../verdict/placedCell";

/** A row of a statement with the cells that take part in relations, by column key. */
export interface PlacedRow {
  readonly key: string;
  readonly name: CellName;
  readonly cells: ReadonlyMap<string, { readonly name: CellName; readonly cell: PlacedCell }>;
}

/** One text per row, whatever the column. */
export function rowKeyOf({ statement, instance, block, row, occurrence }: CellName): string {
  return [statement, instance, block, row, occurrence].join("\u0001");
}

/** Every row the relations speak of, by its key, in their order. */
export function rowsOf(evaluations: readonly Evaluation[]): ReadonlyMap<string, PlacedRow> {
  const rows = new Map<
    string,
    { name: CellName; cells: Map<string, { name: CellName; cell: PlacedCell }> }
  >();
  for (const { operands } of evaluations) {
    for (const { name, cell } of operands) {
      if (!cell) continue;
      const key = rowKeyOf(name);
      const row = rows.get(key) ?? { name, cells: new Map() };
      row.cells.set(name.column, { name, cell });
      rows.set(key, row);
    }
  }
  return new Map([...rows].map(([key, row]) => [key, { key, ...row }]));
}

/** The sums of one row over rows of its block, one per column. */
export interface RowSums {
  readonly total: CellName;
  readonly byColumn: ReadonlyMap<string, Evaluation>;
  /** Keys of the rows that are added up. */
  readonly terms: ReadonlySet<string>;
}

/** The sums down the columns, by the row of their total and their relation. */
export function rowSumsOf(evaluations: readonly Evaluation[]): RowSums[] {
  const sums = new Map<string, { total: CellName; byColumn: Map<string, Evaluation>; terms: Set<string> }>();
  for (const evaluation of evaluations) {
    const { relation, comparison } = evaluation;
    const { total, terms } = relation;
    const isDown =
      comparison === "sum" && terms.every(({ cell, sign }) => sign === 1 && isBelow(total, cell));
    if (!isDown || evaluation.outcome === "na") continue;
    const key = `${relation.id} ${rowKeyOf(total)}`;
    const sum = sums.get(key) ?? { total, byColumn: new Map(), terms: new Set() };
    sum.byColumn.set(total.column, evaluation);
    for (const { cell } of terms) sum.terms.add(rowKeyOf(cell));
    sums.set(key, sum);
  }
  return [...sums.values()];
}

function isBelow(total: CellName, term: CellName): boolean {
  return nameKey({ ...term, row: total.row, occurrence: total.occurrence }) === nameKey(total);
}
