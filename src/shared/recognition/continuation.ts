import { normaliseText } from "../amount/text";
import { type Block, blocksOf } from "../statement/statement";
import type { LocatedBlock, Page } from "./locatedStatement";

/** 续表, （续）, 续1 and 接上页; 手续 and 后续 are words of their own. */
const CONTINUED =
  /^续[表页]?[:：]|\(续[表页]?[一二三四五六七八九十\d]*\)|(?<![手后连继存延持])续[表页]?[一二三四五六七八九十\d]*$|接上[表页]/u;

/** Whether a title, the number of a form or the name of a sheet says that another page comes before. */
export function saysContinued(text: string): boolean {
  return text.length <= 80 && CONTINUED.test(normaliseText(text));
}

/**
 * Whether a part goes on from a page above. One that says so does, if nothing else speaks against it. One that does not
 * say so must look it: in the same sheet it repeats the header and no row that can be there only once; in another sheet
 * it repeats no row at all, and the grand total stands on one of the two.
 */
export function goesOn(above: Page, part: Page, isNext: boolean): boolean {
  if (!belongTogether(above, part)) return false;
  if (part.continues) return true;
  return lastSheetOf(above) === part.sheet
    ? isNext && haveSameColumns(above, part) && repeatedRows(above, part).length === 0
    : completeEachOther(above, part);
}

export function lastSheetOf({ sheet, continued = [] }: Page): string {
  return continued.at(-1)?.sheet ?? sheet;
}

/** What a part does not say of itself is as on the page above. */
function belongTogether(above: Page, part: Page): boolean {
  return (
    above.statement === part.statement &&
    above.working === part.working &&
    above.lastYear === part.lastYear &&
    part.unitClear &&
    (!part.unitStated || part.unit === above.unit) &&
    (part.year ?? above.year) === above.year &&
    (part.unitName ?? above.unitName) === above.unitName &&
    (part.scope ?? above.scope) === above.scope
  );
}

/** Where the columns of the last rows of a page stand. */
function haveSameColumns(above: Page, part: Page): boolean {
  return Object.entries(part.blocks).every(([key, { columns }]) => {
    const other = above.blocks[key];
    if (!other) return true;
    const last = other.rows.at(-1)?.sheet === undefined ? undefined : other.rows.at(-1)?.columns;
    const standing = last ?? other.columns;
    return differInLeftOut(other, part.blocks[key]) || JSON.stringify(standing) === JSON.stringify(columns);
  });
}

/** Whether pages have different columns, and only since one was printed without some that are empty there. */
function differInLeftOut(upper: LocatedBlock, lower: LocatedBlock | undefined): boolean {
  if (!lower) return false;
  const onlyAbove = Object.keys(upper.columns).filter((key) => lower.columns[key] === undefined);
  const onlyBelow = Object.keys(lower.columns).filter((key) => upper.columns[key] === undefined);
  return (
    onlyAbove.length + onlyBelow.length > 0 &&
    onlyAbove.every((key) => lower.leftOut.includes(key)) &&
    onlyBelow.every((key) => upper.leftOut.includes(key))
  );
}

function completeEachOther(above: Page, part: Page): boolean {
  return blocksOf(above.statement).every((block) => {
    const [upper, lower] = [above.blocks[block.key], part.blocks[block.key]];
    if (!upper || !lower) return true;
    const keys = new Set(upper.rows.map(({ key }) => key));
    const total = block.rows.kind === "fixed" ? undefined : block.rows.total?.key;
    const hasTotal = [upper, lower].filter(({ rows }) => rows.some(({ key }) => key === total)).length;
    return (
      (differInLeftOut(upper, lower) ||
        JSON.stringify(Object.keys(upper.columns)) === JSON.stringify(Object.keys(lower.columns))) &&
      lower.rows.every(({ key }) => !keys.has(key)) &&
      (total === undefined || hasTotal === 1)
    );
  });
}

/** Rows of the part that can stand in a statement only once and stand on the page above too, by block and key. */
export function repeatedRows(above: Page, part: Page): { readonly block: string; readonly key: string }[] {
  return blocksOf(above.statement).flatMap((block) => {
    const once = onceIn(block);
    const there = new Set(above.blocks[block.key]?.rows.map(({ key }) => key));
    return (part.blocks[block.key]?.rows ?? []).flatMap(({ key }) =>
      once.has(key) && there.has(key) ? { block: block.key, key } : [],
    );
  });
}

/** Fixed rows and totals stand in a statement once; subjects and names may repeat. */
function onceIn({ rows }: Block): ReadonlySet<string> {
  if (rows.kind === "fixed") return new Set(rows.rows.flatMap((row) => (row.grows ? [] : row.key)));
  const footers = rows.kind === "tree" ? (rows.footers ?? []).map(({ row }) => row) : [];
  return new Set([rows.total, ...footers].flatMap((row) => row?.key ?? []));
}
