import { normaliseText } from "../amount/text";
import {
  type Block,
  type Column,
  type HeaderNode,
  type Statement,
  leafColumns,
} from "../statement/statement";
import type { SheetSnapshot } from "../workbook/snapshot";
import { shownTextAt } from "./sheetText";

/** A part of a sheet: rows `first` to `last` and columns `left` to `right`, inclusive. */
export interface Region {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

/** The header of a located statement: its last row and the sheet column of every column that was found. */
export interface Header {
  readonly lastRow: number;
  readonly columns: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Forms have up to three header rows; unit, number and department stand above them. */
const SEARCHED_ROWS = 15;

/** Finds the header rows below a title and, for every block, which sheet column is which. */
export function findHeader(sheet: SheetSnapshot, statement: Statement, region: Region): Header | undefined {
  const words = new Set(statement.blocks.flatMap((block) => headerWords(block.columns)));
  const rows = headerRows(sheet, region, words);
  const lastRow = rows.at(-1);
  if (lastRow === undefined) return undefined;

  const taken = new Set<number>();
  const columns: Record<string, Record<string, number>> = {};
  for (const block of statement.blocks) {
    columns[block.key] = findColumns(sheet, block, region, rows, taken);
  }
  return { lastRow: skipOrdinals(sheet, region, lastRow), columns };
}

/** Rows in which at least two different header words stand, from the first such row on, one gap allowed. */
function headerRows(sheet: SheetSnapshot, region: Region, words: ReadonlySet<string>): number[] {
  const rows: number[] = [];
  const until = Math.min(region.last, region.first + SEARCHED_ROWS);
  for (let row = region.first; row <= until; row++) {
    const last = rows.at(-1);
    if (last !== undefined && row > last + 2) break;
    const found = new Set(rowTexts(sheet, region, row).filter((text) => words.has(text)));
    if (found.size >= 2) rows.push(row);
  }
  return rows;
}

function findColumns(
  sheet: SheetSnapshot,
  block: Block,
  region: Region,
  rows: readonly number[],
  taken: Set<number>,
): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { column, groups } of withGroups(block.columns)) {
    let best: { position: number; score: number } | undefined;
    for (let position = region.left; position <= region.right; position++) {
      if (taken.has(position)) continue;
      const stack = rows.map((row) => shownTextAt(sheet, { row, column: position })).filter((text) => text);
      if (!headersOf(column).includes(stack.at(-1) ?? "")) continue;
      const score = groups.filter((names) => names.some((name) => stack.includes(name))).length;
      if (!best || score > best.score) best = { position, score };
    }
    if (best) {
      taken.add(best.position);
      found[column.key] = best.position;
    }
  }
  return found;
}

/** The 栏次 row belongs to the header: it says so, or it counts 1, 2, 3 over the amount columns. */
function skipOrdinals(sheet: SheetSnapshot, region: Region, lastRow: number): number {
  const texts = rowTexts(sheet, region, lastRow + 1).filter((text) => text !== "");
  const counts = texts.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  const consecutive = counts.length >= 2 && counts.every((count, index) => count === index + 1);
  const isOrdinals = texts.includes("栏次") || (consecutive && counts.length === texts.length);
  return isOrdinals ? lastRow + 1 : lastRow;
}

function rowTexts(sheet: SheetSnapshot, region: Region, row: number): string[] {
  const texts: string[] = [];
  for (let column = region.left; column <= region.right; column++)
    texts.push(shownTextAt(sheet, { row, column }));
  return texts;
}

function headersOf(column: Column): string[] {
  return [column.header, ...(column.aliases ?? [])].map(normaliseText);
}

function headerWords(nodes: readonly HeaderNode[]): string[] {
  const groups = nodes.flatMap((node) =>
    "columns" in node ? [normaliseText(node.header), ...headerWords(node.columns)] : [],
  );
  return [...groups, ...leafColumns(nodes).flatMap(headersOf)];
}

function withGroups(
  nodes: readonly HeaderNode[],
  groups: readonly (readonly string[])[] = [],
): { column: Column; groups: readonly (readonly string[])[] }[] {
  return nodes.flatMap((node) =>
    "columns" in node
      ? withGroups(node.columns, [...groups, [node.header, ...(node.aliases ?? [])].map(normaliseText)])
      : [{ column: node, groups }],
  );
}
