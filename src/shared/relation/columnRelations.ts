import type { ColumnsAgree, ColumnsBound, RatioAgrees } from "../statement/agreement";
import { type BlockRows, minus, plus } from "./blockRows";
import type { RowName } from "./relation";
import type { WrittenRelation } from "./withinStatement";

/** Columns that add up, in every row that has the total. */
export function columnsAgree(agreement: ColumnsAgree, own: BlockRows): WrittenRelation[] {
  return rowsOf(agreement, own, [agreement.total]).flatMap((row): WrittenRelation[] => {
    const present = (columns: readonly string[] = []): readonly string[] =>
      columns.filter((column) => own.takesFigure(row, column));
    const terms = [
      ...present(agreement.terms).map((column) => plus(own.named(row, column))),
      ...present(agreement.minus).map((column) => minus(own.named(row, column))),
    ];
    return terms.length === 0 ? [] : [{ kind: "sum", total: own.named(row, agreement.total), terms }];
  });
}

/** One column is at most another, in every row that has both. */
export function columnsBound(agreement: ColumnsBound, own: BlockRows): WrittenRelation[] {
  const { lesser, greater, unlessBlank } = agreement;
  return rowsOf(agreement, own, [lesser, greater]).map((row) => {
    const total = own.named(row, lesser);
    const parts = unlessBlank?.map((column) => own.named(row, column));
    return {
      kind: "bound",
      total,
      terms: [plus(own.named(row, greater))],
      ...(parts ? { split: { whole: total, parts } } : {}),
    };
  });
}

/** A rate over part and base, in every row that has all three. */
export function ratioAgrees(agreement: RatioAgrees, own: BlockRows): WrittenRelation[] {
  const { rate, part, base, form } = agreement;
  return rowsOf(agreement, own, [rate, part, base]).map((row) => ({
    kind: form,
    total: own.named(row, rate),
    terms: [part, base].map((column) => plus(own.named(row, column))),
  }));
}

/** The rows an agreement is about, those that print —— in one of the columns left out. */
function rowsOf(
  { rows: keys }: { readonly rows?: readonly string[] },
  { rows, takesFigure }: BlockRows,
  columns: readonly string[],
): RowName[] {
  return rows.filter(
    (row) =>
      (keys === undefined || keys.includes(row.key)) && columns.every((column) => takesFigure(row, column)),
  );
}
