import { type Block, type Column, type HeaderNode, leafColumns } from "../statement/statement";
import { mergeAt, type SheetSnapshot } from "../workbook/snapshot";
import type { Columns, Region } from "./region";
import { seenTextAt } from "./sheetText";
import { headerWord, yearIn } from "./words";

/** What a person reads in the header over one sheet column, from top to bottom. */
export interface HeaderStack {
  readonly column: number;
  readonly words: readonly string[];
  /** The newest year its headers state. */
  readonly year: number | undefined;
}

/** The stack over every column that a header begins in; further columns of a merged header are no columns of their own. */
export function headerStacks(sheet: SheetSnapshot, region: Region, rows: readonly number[]): HeaderStack[] {
  const stacks: HeaderStack[] = [];
  for (let column = region.left; column <= region.right; column++) {
    const seen = rows
      .map((row) => ({ row, text: seenTextAt(sheet, { row, column }) }))
      .filter(({ text }) => headerWord(text) !== "");
    const lowest = seen.at(-1);
    if (!lowest) continue;
    const merge = mergeAt(sheet, { row: lowest.row, column });
    if (merge && merge.column < column) continue;
    stacks.push({
      column,
      words: seen.map(({ text }) => headerWord(text)),
      year: newestIn(seen.map(({ text }) => text)),
    });
  }
  return stacks;
}

function newestIn(texts: readonly string[]): number | undefined {
  const years = texts.flatMap((text) => yearIn(text) ?? []);
  return years.length === 0 ? undefined : Math.max(...years);
}

/** The newest year any header states; {year} stands for it and {lastYear} for one before. */
export function newestYear(stacks: readonly HeaderStack[]): number | undefined {
  const years = stacks.flatMap(({ year }) => year ?? []);
  return years.length === 0 ? undefined : Math.max(...years);
}

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

interface HeaderText {
  readonly word: string;
  readonly hole: "year" | "lastYear" | undefined;
}

function fitsYear({ hole }: HeaderText, year: number | undefined, newest: number | undefined): boolean {
  if (year === undefined || newest === undefined) return true;
  return hole === "lastYear" ? year < newest : year === newest;
}

function headersOf({ header, aliases = [] }: Column): HeaderText[] {
  return [header, ...aliases].map((text) => ({
    word: headerWord(text),
    hole: text.includes("{lastYear}") ? "lastYear" : text.includes("{year}") ? "year" : undefined,
  }));
}

/** Every word that may stand in the header of these columns. */
export function headerWords(nodes: readonly HeaderNode[]): string[] {
  return [
    ...groupWordsOf(nodes),
    ...leafColumns(nodes)
      .flatMap(headersOf)
      .map(({ word }) => word),
  ].filter((word) => word !== "");
}

function groupWordsOf(nodes: readonly HeaderNode[]): string[] {
  return nodes.flatMap((node) =>
    "columns" in node ? [...wordsOf(node.header, node.aliases), ...groupWordsOf(node.columns)] : [],
  );
}

function wordsOf(header: string, aliases: readonly string[] = []): string[] {
  return [header, ...aliases].map(headerWord);
}

function withGroups(
  nodes: readonly HeaderNode[],
  groups: readonly (readonly string[])[] = [],
): { column: Column; groups: readonly (readonly string[])[] }[] {
  return nodes.flatMap((node) =>
    "columns" in node
      ? withGroups(node.columns, [...groups, wordsOf(node.header, node.aliases)])
      : [{ column: node, groups }],
  );
}
