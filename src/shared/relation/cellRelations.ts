import type { CellInside, CellsAgree, SumAgrees } from "../statement/agreement";
import { type BlockRows, itemRows, minus, plus, rowsNamed } from "./blockRows";
import type { CellName } from "./relation";
import type { WrittenRelation } from "./withinStatement";

type InBlock = (key: string) => BlockRows;

/** One cell is another of the same statement; nothing where a row is not there. */
export function cellsAgree(agreement: CellsAgree, own: BlockRows, inBlock: InBlock): WrittenRelation[] {
  const others = inBlock(agreement.other.block);
  const mine = own.rows.find(({ key }) => key === agreement.row);
  const other = others.rows.find(({ key }) => key === agreement.other.row);
  if (!mine || !other) return [];
  return [
    {
      kind: "equal",
      total: own.named(mine, agreement.column),
      terms: [plus(others.named(other, agreement.other.column))],
    },
  ];
}

/** One cell is the sum of cells anywhere in the statement, or at most that sum. */
export function sumAgrees(agreement: SumAgrees, own: BlockRows, inBlock: InBlock): WrittenRelation[] {
  const { kind, row, column, terms, minus: subtracted = [] } = agreement;
  const [total] = rowsNamed(own, row);
  if (!total || !own.takesFigure(total, column)) return [];
  const cells = (places: readonly CellInside[]): CellName[] =>
    places.flatMap((place) => cellsAt(place, inBlock(place.block)));
  const incomplete = [...terms, ...subtracted].some((place) => isIncomplete(place, inBlock(place.block)));
  return [
    {
      kind: kind === "sum" ? "sum" : "bound",
      total: own.named(total, column),
      terms: [...cells(terms).map(plus), ...cells(subtracted).map(minus)],
      incomplete,
    },
  ];
}

/** The cells of that name; all rows of a list for "items". */
export function cellsAt({ row, column }: CellInside, block: BlockRows): CellName[] {
  const rows = row === "items" ? itemRows(block) : rowsNamed(block, row);
  return rows.filter((each) => block.takesFigure(each, column)).map((each) => block.named(each, column));
}

/** A list that was not found, or has rows without a name, cannot be added up. */
function isIncomplete({ row }: CellInside, block: BlockRows): boolean {
  return block.incomplete || (row === "items" && itemRows(block).length === 0);
}
