import { type Block, leafColumns, type TreeRows } from "../statement/statement";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { Body } from "./body";
import { hasFigures, isFilledAt } from "./figuresAt";
import { findColumns } from "./findColumns";
import type { HeaderStack } from "./headerStacks";
import type { LocatedRow } from "./locatedStatement";
import type { Columns, Region } from "./region";
import { Occurrences } from "./rowNaming";
import { columnAfter, textAt } from "./sheetText";
import { wholeCode } from "./subjectCells";
import { headerWord, labelsOf, labelWord } from "./words";

/** A strip has all three: code, name and amount. */
interface Strip extends Columns {
  readonly code: number;
  readonly name: number;
  readonly amount: number;
}

/**
 * The rows of a tree printed in strips beside each other, however many there are: strip by strip, then the totals
 * below them.
 */
export function stripRows(
  sheet: SheetSnapshot,
  block: Block,
  rules: TreeRows,
  stacks: readonly HeaderStack[],
  region: Region,
): Body | undefined {
  const strips = findStrips(block, stacks);
  const [first] = strips;
  if (!first) return undefined;
  const footers = footerRows(sheet, rules, strips, region);
  const footed = new Set(footers.map(({ row }) => row));
  const occurrences = new Occurrences();
  const rows: LocatedRow[] = [];
  let unnamed = 0;
  for (const strip of strips) {
    const strangers: number[] = [];
    let lastRow = region.first;
    for (let row = region.first; row <= region.last; row++) {
      const key = wholeCode(sheet, row, strip.code);
      if (key !== undefined) {
        const label = textAt(sheet, { row, column: strip.name });
        rows.push({ key, label, occurrence: occurrences.next(key), row, ...unlessFirst(strip, first) });
        lastRow = row;
      } else if (!footed.has(row) && hasFigures(sheet, row, [strip.amount])) strangers.push(row);
    }
    unnamed += strangers.filter((row) => row < lastRow).length;
  }
  for (const { key, label, row, strip } of footers) {
    rows.push({ key, label, occurrence: occurrences.next(key), row, ...unlessFirst(strip, first) });
  }
  return { columns: first, rows, unnamed };
}

function unlessFirst(strip: Strip, first: Strip): { columns?: Columns } {
  return strip === first ? {} : { columns: strip };
}

/** Every column of codes opens a strip, which reaches to the next one. */
function findStrips(block: Block, stacks: readonly HeaderStack[]): Strip[] {
  const code = leafColumns(block.columns).find(({ role }) => role === "code");
  const words = code ? [code.header, ...(code.aliases ?? [])].map(headerWord) : [];
  const starts = stacks.flatMap(({ column, words: stack }) =>
    words.includes(stack.at(-1) ?? "") ? column : [],
  );
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? Infinity;
    const within = stacks.filter(({ column }) => column >= start && column < end);
    const [found] = findColumns([block], within);
    const amount = found?.amount;
    return amount === undefined ? [] : { code: start, name: found?.name ?? start + 1, amount };
  });
}

/** 人员经费合计 and 公用经费合计: the figure stands under an amount column right of the label, left of the next label. */
function footerRows(
  sheet: SheetSnapshot,
  { footers = [] }: TreeRows,
  strips: readonly Strip[],
  region: Region,
): { key: string; label: string; row: number; strip: Strip }[] {
  const keys = new Map(footers.flatMap(({ row }) => labelsOf(row).map((word) => [word, row.key] as const)));
  const found = [];
  const known = new Set<string>();
  for (let row = region.first; row <= region.last; row++) {
    const labels = [];
    for (let column = region.left; column <= region.right; column++) {
      const label = textAt(sheet, { row, column });
      const key = label === "" ? undefined : keys.get(labelWord(label));
      if (key !== undefined && !known.has(key)) {
        known.add(key);
        labels.push({ key, label, column });
      }
    }
    for (const [index, { key, label, column }] of labels.entries()) {
      const from = columnAfter(sheet, { row, column });
      const to = labels[index + 1]?.column ?? Infinity;
      const under = strips.filter(({ amount }) => amount >= from && amount < to);
      const strip = under.find(({ amount }) => isFilledAt(sheet, { row, column: amount })) ?? under[0];
      if (strip) found.push({ key, label, row, strip });
    }
  }
  return found;
}
