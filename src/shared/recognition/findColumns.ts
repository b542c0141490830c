import { type Block, type Column, leafColumns } from "../statement/statement";
import { groupWordsOf, type HeaderText, headersOf, withGroups } from "./headerWords";
import { type HeaderStack, newestYear } from "./headerStacks";
import type { Columns } from "./region";

/** Which sheet column is which, for blocks that stand beside each other. Columns that are not found are left out. */
export function findColumns(blocks: readonly Block[], stacks: readonly HeaderStack[]): Columns[] {
  const taken = new Set<number>();
  const groupWords = new Set(blocks.flatMap((block) => groupWordsOf(block.columns)));
  const newest = newestYear(stacks);
  return blocks.map((block) => {
    const found: Record<string, number> = {};
    for (const { column, groups } of withGroups(block.columns)) {
      if (column.header === "") continue;
      // Of the columns that may name an open row, 二级指标 and 三级指标, the innermost one does.
      const rightmost = block.rows.kind === "open" && block.rows.naming === column.key;
      let best: { position: number; score: number } | undefined;
      for (const stack of stacks) {
        if (taken.has(stack.column) || !isHeaderOf(column, groups, stack, newest)) continue;
        if (isForeign(stack, groups, groupWords) || isOfBefore(stack, groups)) continue;
        if (isUnderAnother(stack, column, groups, block)) continue;
        const score = scoreOf(stack, groups) - (isDated(stack, column) ? HALF : 0);
        if (!best || score > best.score || (rightmost && score === best.score)) {
          best = { position: stack.column, score };
        }
      }
      if (!best) continue;
      taken.add(best.position);
      found[column.key] = best.position;
    }
    return found;
  });
}

/** 上年数 and 年初预算数 stand over columns that the form gives for the final accounts of the year alone. */
function isOfBefore({ words }: HeaderStack, groups: readonly (readonly string[])[]): boolean {
  const own = new Set(groups.flat());
  return words.slice(0, -1).some((word) => !own.has(word) && BEFORE.test(word));
}

const BEFORE = /^(?:上年|去年|上一年)|预算数?$/u;

/** The 小计 under 基本支出 is no total of all columns; it is 基本支出. */
function isUnderAnother(
  { words }: HeaderStack,
  column: Column,
  groups: readonly (readonly string[])[],
  block: Block,
): boolean {
  const own = new Set([...groups.flat(), ...headersOf(column).map(({ word }) => word)]);
  const above = words.slice(0, -1).filter((word) => !own.has(word));
  return leafColumns(block.columns).some((other) =>
    headersOf(other).some(({ word }) => above.includes(word)),
  );
}

/**
 * The lowest header names the column, or the one above 小计; forms that print 预算数 and 决算数 under every item have it
 * the other way round.
 */
function isHeaderOf(
  column: Column,
  groups: readonly (readonly string[])[],
  { words, year }: HeaderStack,
  newest: number | undefined,
): boolean {
  const lowest = words.at(-1) ?? "";
  const names = SUBTOTALS.has(lowest) ? [lowest, words.at(-2)] : [lowest];
  const named = headersOf(column).some(
    (header) => names.includes(header.word) && fitsYear(header, year, newest),
  );
  const upsideDown =
    groups.length > 0 &&
    groups.every((names) => names.some((name) => words.includes(name))) &&
    groups.some((names) => names.includes(lowest)) &&
    headersOf(column).some((header) => words.includes(header.word) && fitsYear(header, year, newest));
  return named || upsideDown;
}

const SUBTOTALS: ReadonlySet<string> = new Set(["小计", "合计"]);

/** 2022年本年支出合计 beside 本年支出合计: where a column is called by its name alone, the one with a year is another. */
function isDated({ year }: HeaderStack, column: Column): boolean {
  return year !== undefined && headersOf(column).every(({ hole }) => hole === undefined);
}

/** Counts less than a group. */
const HALF = 0.5;

/** Of how many of the groups that a column stands in the header speaks. */
function scoreOf({ words }: HeaderStack, groups: readonly (readonly string[])[]): number {
  return groups.filter((names) => names.some((name) => words.includes(name))).length;
}

/** Whether the header stands under a group of other columns: 合计 of 决算数 is no 合计 of 预算数. */
function isForeign(
  { words }: HeaderStack,
  groups: readonly (readonly string[])[],
  groupWords: ReadonlySet<string>,
): boolean {
  return words.some((word) => groupWords.has(word) && !groups.some((names) => names.includes(word)));
}

function fitsYear({ hole }: HeaderText, year: number | undefined, newest: number | undefined): boolean {
  if (year === undefined || newest === undefined) return true;
  return hole === "lastYear" ? year < newest : year === newest;
}
