import type { Band, Block, Statement } from "../statement/statement";
import type { CellPosition } from "../workbook/address";
import { cellAt, type SheetSnapshot } from "../workbook/snapshot";
import { isFigureAt } from "./figuresAt";
import type { HeaderStack } from "./headerStacks";
import type { LocatedBlock } from "./locatedStatement";
import type { Region } from "./region";

/** What numbers the rows of a table is no figure. */
const NUMBERING: ReadonlySet<string> = new Set(["序号", "行次"]);

/**
 * The columns that a unit printed a form without, since it has nothing in them. Told only where no figure stands under
 * a header that was not understood: that could be the column.
 */
export function leftOutColumns(
  sheet: SheetSnapshot,
  { agreements }: Statement,
  { blocks }: Band,
  found: Readonly<Record<string, LocatedBlock>>,
  stacks: readonly HeaderStack[],
  region: Region,
): Readonly<Record<string, readonly string[]>> {
  const missing = blocks.flatMap((block) => {
    const keys = shedBy(block, agreements).filter((key) => found[block.key]?.columns[key] === undefined);
    return keys.length > 0 ? [[block.key, keys] as const] : [];
  });
  // 其中 over some of the columns says that the others are not all there is.
  const isPartial = stacks.some(({ words }) => words.some((word) => word.startsWith("其中")));
  const isCertain =
    missing.length > 0 && !isPartial && !hasStrangers(sheet, Object.values(found), stacks, region);
  return isCertain ? Object.fromEntries(missing) : {};
}

/** The columns of a block that its statement may be printed without. */
function shedBy({ key }: Block, agreements: Statement["agreements"]): string[] {
  return agreements.flatMap((agreement) =>
    agreement.kind === "columns" && agreement.block === key ? (agreement.mayBeLeftOut ?? []) : [],
  );
}

/** Whether a figure may stand beside the columns that were found, in a row of the table. */
function hasStrangers(
  sheet: SheetSnapshot,
  found: readonly LocatedBlock[],
  stacks: readonly HeaderStack[],
  { left, right }: Region,
): boolean {
  const numbering = stacks.filter(({ words }) => NUMBERING.has(words.at(-1) ?? ""));
  const known = new Set([
    ...numbering.map(({ column }) => column),
    ...found.flatMap(({ columns }) => Object.values(columns)),
  ]);
  const rows = new Set(found.flatMap((block) => block.rows.map(({ row }) => row)));
  for (let column = left; column <= right; column++) {
    if (known.has(column)) continue;
    for (const row of rows) if (mayBeFigure(sheet, { row, column })) return true;
  }
  return false;
}

/** A figure, an error that stands where one was, or words with a figure: 约4.10. */
function mayBeFigure(sheet: SheetSnapshot, position: CellPosition): boolean {
  if (isFigureAt(sheet, position)) return true;
  const { kind, value } = cellAt(sheet, position);
  return kind === "error" || (kind === "text" && /[\d#]/u.test(String(value)));
}
