import type { Agreement } from "../statement/agreement";
import { blockRows } from "./blockRows";
import { cellsAgree, cellsAt, sumAgrees } from "./cellRelations";
import { columnsAgree, columnsBound, ratioAgrees } from "./columnRelations";
import type { Relation, StatementOutline } from "./relation";
import { parentsAgree, rowsAgree } from "./rowRelations";

/** All relations inside one statement, for the rows it has: its agreements, written out cell by cell. */
export function relationsWithin(outline: StatementOutline): Relation[] {
  return outline.statement.agreements.flatMap((agreement) => [...relationsOf(agreement, outline)]);
}

/** The relations of one of its agreements, one by one: there may be tens of thousands. */
export function* relationsOf(agreement: Agreement, outline: StatementOutline): Generator<Relation, void> {
  const { id, level, source, tolerance } = agreement;
  const split = agreement.split && splitOf(agreement.split, outline);
  for (const relation of writtenOut(agreement, outline)) {
    yield { id, level, source, tolerance, split, ...relation };
  }
}

function splitOf(
  { whole, parts }: NonNullable<Agreement["split"]>,
  outline: StatementOutline,
): Relation["split"] {
  const [named] = cellsAt(whole, blockRows(outline, whole.block));
  return (
    named && { whole: named, parts: parts.flatMap((part) => cellsAt(part, blockRows(outline, part.block))) }
  );
}

function writtenOut(agreement: Agreement, outline: StatementOutline): Iterable<WrittenRelation> {
  const inBlock = (key: string) => blockRows(outline, key);
  const own = inBlock(agreement.block);
  switch (agreement.kind) {
    case "columns":
      return columnsAgree(agreement, own);
    case "bound":
      return columnsBound(agreement, own);
    case "ratio":
      return ratioAgrees(agreement, own);
    case "rows":
      return rowsAgree(agreement, own);
    case "tree":
      return parentsAgree(agreement, own);
    case "cells":
      return cellsAgree(agreement, own, inBlock);
    case "sum":
    case "atMost":
      return sumAgrees(agreement, own, inBlock);
  }
}

/** A relation without what it takes from its agreement; a tree gives its sums over 类 an id of their own. */
export type WrittenRelation = Pick<Relation, "kind" | "total" | "terms" | "incomplete"> &
  Partial<Pick<Relation, "id" | "level" | "split">>;
