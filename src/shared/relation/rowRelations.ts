import type { RowsAgree, TreeAgrees } from "../statement/agreement";
import { amountColumns } from "../statement/statement";
import { subjectLevel } from "../statement/subjects";
import { type BlockRows, itemRows, plus, rowsNamed } from "./blockRows";
import type { RowName } from "./relation";
import { childrenByParent } from "./subjectParents";
import type { WrittenRelation } from "./withinStatement";

/** Rows that add up, column by column. */
export function rowsAgree(agreement: RowsAgree, own: BlockRows): WrittenRelation[] {
  const parts = partsOf(agreement, own);
  const columns = agreement.columns ?? amountColumns(own.block).map(({ key }) => key);
  const incomplete = own.incomplete || lacksParent(agreement, own);
  return rowsNamed(own, agreement.total).flatMap((total) => sums(own, total, parts, columns, incomplete));
}

/** A 类 over its 款, a 款 over its 项, and the grand total over the 类, in every amount column. */
export function* parentsAgree({ totalId, id }: TreeAgrees, own: BlockRows): Generator<WrittenRelation, void> {
  const { rows: rules } = own.block;
  if (rules.kind !== "tree") return;
  const subjects = own.rows.filter((row) => subjectLevel(row.key));
  // A repeated code may be a form that splits codes over columns, or one list per unit: no sum can be told then.
  const uncertain = own.incomplete || subjects.some(({ occurrence }) => occurrence > 1);
  const columns = amountColumns(own.block).map(({ key }) => key);
  const children = childrenByParent(subjects);
  const sumsOf = (relation: string, parent: RowName, parts: readonly RowName[] = []): WrittenRelation[] =>
    sums(own, parent, parts, columns, uncertain).map((sum) => ({ ...sum, id: relation }));
  if (totalId !== undefined && rules.total !== undefined) {
    for (const row of rowsNamed(own, rules.total.key)) yield* sumsOf(totalId, row, children.get(undefined));
  }
  for (const row of subjects) yield* sumsOf(id, row, children.get(row));
}

function partsOf({ terms }: RowsAgree, own: BlockRows): readonly RowName[] {
  if (terms === "items") return itemRows(own);
  if (terms === "subjects") return own.rows.filter(({ key }) => subjectLevel(key) !== undefined);
  return own.rows.filter(({ key }) => terms.includes(key));
}

/**
 * A form may leave out a 类 without money. One that lists the 款 of a 类 but not the 类 itself has an amount nobody
 * can name.
 */
function lacksParent({ terms }: RowsAgree, { rows }: BlockRows): boolean {
  if (typeof terms === "string") return false;
  return terms.some(
    (code) =>
      subjectLevel(code) !== undefined &&
      !rows.some(({ key }) => key === code) &&
      rows.some(({ key }) => subjectLevel(key) !== undefined && key.startsWith(code)),
  );
}

/** One sum per column; a total without any parts says nothing. */
function sums(
  own: BlockRows,
  total: RowName,
  parts: readonly RowName[],
  columns: readonly string[],
  incomplete: boolean,
): WrittenRelation[] {
  return columns.flatMap((column): WrittenRelation[] => {
    const present = parts.filter((part) => own.takesFigure(part, column));
    if (present.length === 0 || !own.takesFigure(total, column) || own.isLeftOut(column)) return [];
    const terms = present.map((part) => plus(own.named(part, column)));
    return [{ kind: "sum", total: own.named(total, column), terms, incomplete }];
  });
}
