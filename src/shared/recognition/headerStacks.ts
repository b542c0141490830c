import { mergeAt, type SheetSnapshot } from "../workbook/snapshot";
import type { Region } from "./region";
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
