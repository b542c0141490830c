import type { Agreement, CellsAgree, ColumnsAgree, RowsAgree, TreeAgrees } from "../statement/agreement";
import { type Block, type Statement, amountColumns } from "../statement/statement";
import { subjectLevel } from "../statement/subjects";
import type { CellName, Relation, RelationTerm, RowName, StatementOutline } from "./relation";
import { childrenByParent } from "./subjectParents";

/** All relations inside one statement, for the rows it has: its agreements, written out cell by cell. */
export function relationsWithin(outline: StatementOutline): Relation[] {
  return outline.statement.agreements.flatMap((agreement) => {
    const block = blockOf(outline.statement, agreement.block);
    const named = (row: RowName, column: string): CellName => ({
      statement: outline.statement.id,
      instance: outline.instance,
      block: block.key,
      row: row.key,
      occurrence: row.occurrence,
      column,
    });
    return writtenOut(agreement, block, outline, named);
  });
}

type Named = (row: RowName, column: string) => CellName;

function writtenOut(agreement: Agreement, block: Block, outline: StatementOutline, named: Named): Relation[] {
  const rows = outline.rows[block.key] ?? [];
  switch (agreement.kind) {
    case "columns":
      return columnsInEveryRow(agreement, rows, named);
    case "rows":
      return rowsInEveryColumn(agreement, block, rows, isIncomplete(outline, block), named);
    case "tree":
      return parentsInEveryColumn(agreement, block, rows, isIncomplete(outline, block), named);
    case "cells":
      return cellsAgree(agreement, outline, named);
  }
}

function columnsInEveryRow(agreement: ColumnsAgree, rows: readonly RowName[], named: Named): Relation[] {
  return rows.map((row) => ({
    ...common(agreement),
    kind: "sum",
    total: named(row, agreement.total),
    terms: agreement.terms.map((column) => plus(named(row, column))),
  }));
}

function rowsInEveryColumn(
  agreement: RowsAgree,
  block: Block,
  rows: readonly RowName[],
  incomplete: boolean,
  named: Named,
): Relation[] {
  const { terms } = agreement;
  const isTerm = (row: RowName): boolean =>
    terms === "subjects" ? subjectLevel(row.key) !== undefined : terms.includes(row.key);
  const parts = rows.filter(isTerm);
  return totalRows(rows, agreement.total).flatMap((total) =>
    sums(agreement.id, agreement, block, total, parts, incomplete, named),
  );
}

function parentsInEveryColumn(
  agreement: TreeAgrees,
  block: Block,
  rows: readonly RowName[],
  incomplete: boolean,
  named: Named,
): Relation[] {
  if (block.rows.kind !== "tree") return [];
  const subjects = rows.filter((row) => subjectLevel(row.key));
  // A repeated code may be a form that splits codes over columns, or one list per unit: no sum can be told then.
  const uncertain = incomplete || subjects.some(({ occurrence }) => occurrence > 1);
  const children = childrenByParent(subjects);
  const sumsOf = (id: string, parent: RowName, parts: readonly RowName[] = []): Relation[] =>
    sums(id, agreement, block, parent, parts, uncertain, named);
  return [
    ...totalRows(rows, block.rows.total.key).flatMap((row) =>
      sumsOf(agreement.totalId, row, children.get(undefined)),
    ),
    ...subjects.flatMap((row) => sumsOf(agreement.id, row, children.get(row))),
  ];
}

/** The rows of that key; where there is none, its name all the same, so that the relation is counted as unchecked. */
function totalRows(rows: readonly RowName[], key: string): readonly RowName[] {
  const found = rows.filter((row) => row.key === key);
  return found.length > 0 ? found : [{ key, occurrence: 1, label: "" }];
}

/** One sum per amount column; a total without any parts says nothing. */
function sums(
  id: string,
  agreement: RowsAgree | TreeAgrees,
  block: Block,
  total: RowName,
  parts: readonly RowName[],
  incomplete: boolean,
  named: Named,
): Relation[] {
  if (parts.length === 0) return [];
  return amountColumns(block).map(({ key }) => ({
    ...common(agreement),
    id,
    kind: "sum",
    total: named(total, key),
    terms: parts.map((part) => plus(named(part, key))),
    incomplete,
  }));
}

function cellsAgree(agreement: CellsAgree, outline: StatementOutline, named: Named): Relation[] {
  const own = outline.rows[agreement.block]?.find((row) => row.key === agreement.row);
  const other = outline.rows[agreement.other.block]?.find((row) => row.key === agreement.other.row);
  if (!own || !other) return [];
  return [
    {
      ...common(agreement),
      kind: "equal",
      total: named(own, agreement.column),
      terms: [plus({ ...named(other, agreement.other.column), block: agreement.other.block })],
    },
  ];
}

function common({
  id,
  level,
  source,
  tolerance,
}: Agreement): Pick<Relation, "id" | "level" | "source" | "tolerance"> {
  return { id, level, source, tolerance };
}

function plus(cell: CellName): RelationTerm {
  return { sign: 1, cell };
}

function isIncomplete(outline: StatementOutline, block: Block): boolean {
  return (outline.unnamed[block.key] ?? 0) > 0;
}

function blockOf(statement: Statement, key: string): Block {
  const block = statement.blocks.find((candidate) => candidate.key === key);
  if (!block) throw new Error(`[relation] statement ${statement.id} has no block ${key}`);
  return block;
}
