import { type Block, type Column, type HeaderNode, leafColumns } from "../statement/statement";
import { mergeAt, type SheetSnapshot } from "../workbook/snapshot";
import type { Columns, Region } from "./region";
import { seenTextAt } from "./sheetText";
import { headerWord, yearIn } from "./words";

/** What a person reads in the header over one sheet column, from top to bottom. */
export interface HeaderStack {
  readonly column: number;
  readonly words: readonly string[];
  /** The year the lowest header states. */
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
    stacks.push({ column, words: seen.map(({ text }) => headerWord(text)), year: yearIn(lowest.text) });
  }
  return stacks;
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
        const score = scoreOf(stack, groups, groupWords);
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

/** The lowest header names the column; forms that print 预算数 and 决算数 under every item have it the other way round. */
function isHeaderOf(
  column: Column,
  groups: readonly (readonly string[])[],
  { words, year }: HeaderStack,
  newest: number | undefined,
): boolean {
  const lowest = words.at(-1) ?? "";
  const named = headersOf(column).some((header) => header.word === lowest && fitsYear(header, year, newest));
  const upsideDown =
    groups.length > 0 &&
    groups.every((names) => names.some((name) => words.includes(name))) &&
    groups.some((names) => names.includes(lowest)) &&
    headersOf(column).some(({ word }) => words.includes(word));
  return named || upsideDown;
}

function scoreOf(
  { words }: HeaderStack,
  groups: readonly (readonly string[])[],
  groupWords: ReadonlySet<string>,
): number {
  const own = groups.filter((names) => names.some((name) => words.includes(name))).length;
  const foreign = words.filter(
    (word) => groupWords.has(word) && !groups.some((names) => names.includes(word)),
  );
  return own - foreign.length;
}

interface HeaderText {
  readonly word: string;
  readonly hole: "year" | "lastYear" | undefined;
}

function fitsYear({ hole }: HeaderText, year: number | undefined, newest: number | undefined): boolean {
  if (year === undefined || newest === undefined || !hole) return true;
  return hole === "year" ? year === newest : year < newest;
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
