import { type Block, figureColumns } from "../statement/statement";
import type { SheetSnapshot } from "../workbook/snapshot";
import { cutBelowTable } from "./endOfTable";
import { figuresIn, isFilledIn } from "./figuresAt";
import { fixedRows } from "./fixedRows";
import type { HeaderStack } from "./headerStacks";
import type { LocatedBlock, LocatedRow } from "./locatedStatement";
import { onlyRow } from "./onlyRow";
import { openRows } from "./openRows";
import type { Columns, Region } from "./region";
import { stripRows } from "./stripRows";
import { treeRows } from "./treeRows";

/** What was found below a header. Columns may have been found by what stands in them. */
export interface Body {
  readonly columns: Columns;
  readonly rows: readonly LocatedRow[];
  readonly unnamed: number;
}

/**
 * Names the rows below a header, until a note or the end of the region. Undefined when the block cannot be read:
 * no column tells the rows apart, or none of its figure columns was found.
 */
export function findBody(
  sheet: SheetSnapshot,
  block: Block,
  header: Columns,
  stacks: readonly HeaderStack[],
  below: Region,
): LocatedBlock | undefined {
  const found =
    figureColumns(block).length > 0 ? figuresIn(block, header).length : Object.keys(header).length;
  if (found === 0) return undefined;

  const body = bodyOf(sheet, block, header, stacks, cutBelowTable(sheet, below));
  return (
    body && {
      ...body,
      leftOut: [],
      filled: body.rows.some((row) => isFilledIn(sheet, block, body.columns, row)),
    }
  );
}

function bodyOf(
  sheet: SheetSnapshot,
  block: Block,
  header: Columns,
  stacks: readonly HeaderStack[],
  region: Region,
): Body | undefined {
  const { rows } = block;
  switch (rows.kind) {
    case "tree":
      return rows.strips
        ? stripRows(sheet, block, rows, stacks, region)
        : treeRows(sheet, block, rows, header, region);
    case "open":
      return openRows(sheet, block, rows, header, region);
    case "fixed": {
      const [only] = rows.rows;
      return only && rows.rows.length === 1 && only.label === ""
        ? onlyRow(sheet, block, only, header, region)
        : fixedRows(sheet, block, rows, header, region);
    }
  }
}
