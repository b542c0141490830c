import { type Band, leafColumns, type Statement } from "../statement/statement";
import type { SheetSnapshot } from "../workbook/snapshot";
import { findColumns } from "./findColumns";
import { headerStacks, type HeaderStack } from "./headerStacks";
import { headerWords } from "./headerWords";
import type { Page } from "./locatedStatement";
import type { Columns, Region } from "./region";
import { columnAfter, seenTextAt } from "./sheetText";
import { headerWord } from "./words";

/** The header of a band where it was found: its rows, the 栏次 row included, and what it says over every column. */
export interface Header {
  readonly band: Band;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly stacks: readonly HeaderStack[];
  /** Where the columns of its blocks stand. */
  readonly columns: readonly Columns[];
}

/** The first header stands this near to the title: number, unit, department and a few labelled rows come before it. */
const SEARCHED_ROWS = 15;

/** Finds the headers of a statement's bands, one below the other; a band whose header is not there is left out. */
export function findHeaders(sheet: SheetSnapshot, statement: Statement, region: Region): Header[] {
  const words = new Map(
    statement.bands.map((band) => [
      band,
      new Set(headedBlocks(band).flatMap(({ columns }) => headerWords(columns))),
    ]),
  );
  const bands = statement.bands.filter((band) => headedBlocks(band).length > 0);
  const headers: Header[] = [];
  let next = 0;
  let row = region.first;
  while (row <= region.last && next < bands.length) {
    if (headers.length === 0 && row > region.first + SEARCHED_ROWS) break;
    const index = bandOf(sheet, region, row, bands, words);
    const band = bands[index];
    if (index < next || !band) {
      row++;
      continue;
    }
    const rows = [row];
    // A row of the header in which fewer words are known, 类 款 项 say, may stand between two others.
    for (let below = row + 1; below <= Math.min(region.last, (rows.at(-1) ?? row) + 2); below++) {
      if (bandOf(sheet, region, below, bands, words) === index) rows.push(below);
    }
    // What stands above any other band belongs to the form.
    const isFirst = band === statement.bands[0] && row > region.first;
    if (isFirst && groupsColumns(sheet, band, region, row - 1, words)) rows.unshift(row - 1);
    const lastRow = skipOrdinals(sheet, band, region, rows.at(-1) ?? row);
    const stacks = headerStacks(sheet, region, rows);
    headers.push({
      band,
      firstRow: rows[0] ?? row,
      lastRow,
      stacks,
      columns: findColumns(band.blocks, stacks),
    });
    next = index + 1;
    row = lastRow + 1;
  }
  return headers;
}

/** A page that leaves the header out goes on in the last columns of the page above it. */
export function headerOfPage({ statement, blocks }: Page, region: Region): Header[] {
  const band = statement.bands.filter((one) => headedBlocks(one).some(({ key }) => blocks[key])).at(-1);
  if (!band) return [];
  const columns = band.blocks.map(
    ({ key }) => blocks[key]?.rows.at(-1)?.columns ?? blocks[key]?.columns ?? {},
  );
  return [{ band, firstRow: region.first, lastRow: region.first - 1, stacks: [], columns }];
}

function headedBlocks({ blocks }: Band): Band["blocks"] {
  return blocks.filter(({ headless }) => !headless);
}

/**
 * Whether a row right above a header holds groups over its columns, 上年数 and 本年数 say, though too few of its words are
 * known: one that is and lies over several columns, or several short ones of which one does.
 */
function groupsColumns(
  sheet: SheetSnapshot,
  band: Band,
  region: Region,
  row: number,
  words: ReadonlyMap<Band, ReadonlySet<string>>,
): boolean {
  const found: { readonly word: string; readonly columns: number }[] = [];
  for (let column = region.left; column <= region.right;) {
    const next = columnAfter(sheet, { row, column });
    const word = headerWord(seenTextAt(sheet, { row, column }));
    if (word !== "") found.push({ word, columns: next - column });
    column = next;
  }
  const wide = found.filter(({ columns }) => columns > 1);
  if (wide.some(({ word }) => words.get(band)?.has(word))) return true;
  return wide.length > 0 && found.length > 1 && found.every(({ word }) => isShort(word));
}

/** 部门：某局 and 金额单位：万元 stand above a header too. */
function isShort(word: string): boolean {
  return word.length <= LONGEST_GROUP && !word.includes(":");
}

const LONGEST_GROUP = 12;

/** The band whose header this row is: at least two of its words stand in it, and of no other band more. −1: of none. */
function bandOf(
  sheet: SheetSnapshot,
  region: Region,
  row: number,
  bands: readonly Band[],
  words: ReadonlyMap<Band, ReadonlySet<string>>,
): number {
  const seen = new Set(rowTexts(sheet, region, row));
  let best = -1;
  let most = 1;
  bands.forEach((band, index) => {
    const known = words.get(band);
    const found = known ? [...seen].filter((word) => known.has(word)).length : 0;
    if (found > most) [best, most] = [index, found];
  });
  return best;
}

/** The 栏次 row belongs to the header: it says so, or it counts 1, 2, 3 over the amount columns. */
function skipOrdinals(sheet: SheetSnapshot, band: Band, region: Region, lastRow: number): number {
  if (lastRow >= region.last) return lastRow;
  const texts = rowTexts(sheet, region, lastRow + 1).filter((text) => text !== "");
  const counts = texts.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  const consecutive = counts.length >= 2 && counts.every((count, index) => count === index + 1);
  const counted = consecutive && counts.length === texts.length && isNumbered(band);
  return texts.includes("栏次") || counted ? lastRow + 1 : lastRow;
}

function isNumbered({ blocks }: Band): boolean {
  return blocks.flatMap(({ columns }) => leafColumns(columns)).some(({ ordinal }) => ordinal !== undefined);
}

function rowTexts(sheet: SheetSnapshot, region: Region, row: number): string[] {
  const texts: string[] = [];
  for (let column = region.left; column <= region.right; column++) {
    texts.push(headerWord(seenTextAt(sheet, { row, column })));
  }
  return texts;
}
