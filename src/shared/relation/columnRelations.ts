import type { ColumnsAgree, ColumnsBound, RatioAgrees } from "../statement/agreement";
import { type BlockRows, minus, plus } from "./blockRows";
import { atMostVerify } from "../statement/level";
import type { RowName } from "./relation";
import type { WrittenRelation } from "./withinStatement";

/**
 * Columns that add up, in every row that has the total. Where the unit printed the form without some of them, the others
 * must add up without them; a gap may be what stood there, so that it is to be verified.
 */
export function* columnsAgree(agreement: ColumnsAgree, own: BlockRows): Generator<WrittenRelation, void> {
  if (own.isLeftOut(agreement.total)) return;
  const asPrinted = agreement.terms.flatMap((column) =>
    own.isLeftOut(column) ? (agreement.partsOf?.[column] ?? [column]) : [column],
  );
  const isPartial = asPrinted.some((column) => own.isLeftOut(column));
  const level = isPartial ? { level: atMostVerify(agreement.level) } : {};
  for (const row of rowsOf(agreement, own, [agreement.total])) {
    const present = (columns: readonly string[] = []): readonly string[] =>
      columns.filter((column) => own.takesFigure(row, column) && !own.isLeftOut(column));
    const terms = [
      ...present(asPrinted).map((column) => plus(own.named(row, column))),
      ...present(agreement.minus).map((column) => minus(own.named(row, column))),
    ];
    if (terms.length > 0) yield { kind: "sum", total: own.named(row, agreement.total), terms, ...level };
  }
}

/** One column is at most another, in every row that has both; of two that the unit left out there is nothing to say. */
export function columnsBound(agreement: ColumnsBound, own: BlockRows): WrittenRelation[] {
  const { lesser, greater, unlessBlank } = agreement;
  if (own.isLeftOut(lesser) && own.isLeftOut(greater)) return [];
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
