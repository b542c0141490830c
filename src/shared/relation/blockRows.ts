import { type Block, blocksOf } from "../statement/statement";
import type { CellName, RelationTerm, RowName, StatementOutline } from "./relation";

/** A block of an outline, with what its relations are written from. */
export interface BlockRows {
  readonly block: Block;
  /** In the order of the statement, without the blank lines of the form. */
  readonly rows: readonly RowName[];
  /** Some rows could not be named. */
  readonly incomplete: boolean;
  named(row: RowName, column: string): CellName;
  /** Whether the unit printed the form without that column. */
  isLeftOut(column: string): boolean;
  /** Whether the form takes a figure there; it prints —— where it does not. */
  takesFigure(row: RowName, column: string): boolean;
}

export function blockRows(outline: StatementOutline, key: string): BlockRows {
  const { statement, instance } = outline;
  const block = blocksOf(statement).find((candidate) => candidate.key === key);
  if (!block) throw new Error(`[relation] statement ${statement.id} has no block ${key}`);
  const printed = new Map(
    block.rows.kind === "fixed" ? block.rows.rows.map((row) => [row.key, row] as const) : [],
  );
  return {
    block,
    rows: (outline.rows[key] ?? []).filter((row) => printed.get(row.key)?.kind !== "blank"),
    incomplete: (outline.unnamed[key] ?? 0) > 0,
    named: (row, column) => ({
      statement: statement.id,
      instance,
      block: key,
      row: row.key,
      occurrence: row.occurrence,
      column,
    }),
    isLeftOut: (column) => outline.leftOut[key]?.includes(column) ?? false,
    takesFigure: (row, column) => !printed.get(row.key)?.dashes?.includes(column),
  };
}

/** The open rows of a block: all but its total row. */
export function itemRows({ block, rows }: BlockRows): readonly RowName[] {
  const { rows: rules } = block;
  return rules.kind === "open" ? rows.filter(({ key }) => key !== rules.total?.key) : [];
}

/** The rows of that key; where there is none, its name all the same, so that the relation is counted as unchecked. */
export function rowsNamed({ rows }: BlockRows, key: string): readonly RowName[] {
  const found = rows.filter((row) => row.key === key);
  return found.length > 0 ? found : [{ key, occurrence: 1, label: "" }];
}

export function plus(cell: CellName): RelationTerm {
  return { sign: 1, cell };
}

export function minus(cell: CellName): RelationTerm {
  return { sign: -1, cell };
}
