import { normaliseText } from "../amount/text";
import { type Band, blocksOf, type Statement } from "../statement/statement";
import type { SheetSnapshot } from "../workbook/snapshot";
import { findBody } from "./body";
import { cutBelowTable } from "./endOfTable";
import { findHeaders, type Header, headerOfPage } from "./header";
import { newestYear } from "./headerStacks";
import { headlessRows } from "./headlessRows";
import { statedUnit, statedYear, statesUnit, unitInHeaders } from "./headline";
import { identityOf, yearInSheetName } from "./identity";
import { leftOutColumns } from "./leftOutColumns";
import type { LocatedBlock, Page } from "./locatedStatement";
import type { Region } from "./region";
import { seenTextAt, textAt } from "./sheetText";
import { isWorkingTitle } from "./title";

type Blocks = Readonly<Record<string, LocatedBlock>>;

/**
 * Finds the blocks of a statement below its title. Undefined when no block with a header can be read; bands that are
 * missing, as on the second page of a form, are left out. `above` is the page that this one goes on from: its columns
 * count where the header is left out.
 */
export function locate(
  sheet: SheetSnapshot,
  statement: Statement,
  title: { readonly row: number; readonly text: string },
  region: Region,
  above?: Page,
): Page | undefined {
  const own = findHeaders(sheet, statement, region);
  const headers = own.length === 0 && above ? headerOfPage(above, region) : own;
  const [first] = headers;
  if (!first) return undefined;
  const blocks = findBlocks(sheet, statement, headers, region);
  // Without a header of its own a page is known by its rows.
  const isFound = ({ rows }: LocatedBlock): boolean => own.length > 0 || rows.length > 0;
  const headed = headers.flatMap(({ band }) => band.blocks.flatMap(({ key }) => blocks[key] ?? []));
  if (!headed.some(isFound)) return undefined;

  const lastRow = Math.max(
    ...Object.values(blocks).flatMap((block) => block.rows.map(({ row }) => row)),
    first.lastRow,
  );
  const head = textsOf(sheet, {
    ...region,
    first: Math.max(sheet.origin.row, title.row - 2),
    last: first.lastRow,
  });
  const before = textsAbove(sheet, title, first, region);
  const unit =
    statedUnit(head) ?? unitInHeaders(headers.flatMap((header) => headerTexts(sheet, header, region)));
  return {
    statement,
    sheet: sheet.name,
    title: title.text,
    unit: unit ?? statement.unit,
    unitStated: unit !== undefined,
    unitClear: unit !== undefined || !statesUnit(head),
    working: isWorkingTitle(title.text),
    year: yearOf(sheet, title, before, headers),
    ...identityOf(sheet.name, title.text, before),
    area: {
      row: title.row,
      column: region.left,
      rows: lastRow - title.row + 1,
      columns: region.right - region.left + 1,
    },
    blocks,
  };
}

/** Bands from top to bottom: those with a header reach to the next header, those without lie in between. */
function findBlocks(
  sheet: SheetSnapshot,
  statement: Statement,
  headers: readonly Header[],
  region: Region,
): Blocks {
  const blocks: Record<string, LocatedBlock> = {};
  statement.bands.forEach((band, index) => {
    if (!isHeadless(band)) return;
    const header = lastHeader(statement, headers, index);
    const above = header?.columns[0] ?? {};
    const rows = below(header, headers, region);
    // Above the first header a line with the date and the telephone number ends nothing.
    const within = header ? cutBelowTable(sheet, rows) : rows;
    Object.assign(blocks, headlessRows(sheet, band.blocks, within, above));
  });
  const taken = new Set(Object.values(blocks).flatMap(({ rows }) => rows.map(({ row }) => row)));
  for (const header of headers) {
    const rows = cutAt(taken, below(header, headers, region));
    Object.assign(blocks, headedBlocks(sheet, statement, header, rows));
  }
  const inOrder = blocksOf(statement).flatMap(({ key }) =>
    blocks[key] ? [[key, blocks[key]] as const] : [],
  );
  return Object.fromEntries(inOrder);
}

function isHeadless({ blocks }: Band): boolean {
  return blocks.every(({ headless }) => headless);
}

/** The blocks of a band; those that stand beside each other are found together or not at all. */
function headedBlocks(
  sheet: SheetSnapshot,
  statement: Statement,
  { band, stacks, columns }: Header,
  region: Region,
): Blocks {
  const found: Record<string, LocatedBlock> = {};
  for (const [index, block] of band.blocks.entries()) {
    const body = findBody(sheet, block, columns[index] ?? {}, stacks, region);
    if (!body) return {};
    found[block.key] = body;
  }
  const leftOut = leftOutColumns(sheet, statement, band, found, stacks, region);
  const blocks = Object.entries(found).map(
    ([key, block]) => [key, { ...block, leftOut: leftOut[key] ?? [] }] as const,
  );
  return Object.fromEntries(blocks);
}

/** The nearest header above a band. */
function lastHeader(statement: Statement, headers: readonly Header[], index: number): Header | undefined {
  return headers.filter(({ band }) => statement.bands.indexOf(band) < index).at(-1);
}

/** The rows between a header and the next one; without a header those above the first. */
function below(header: Header | undefined, headers: readonly Header[], region: Region): Region {
  const next = headers[header ? headers.indexOf(header) + 1 : 0];
  return {
    ...region,
    first: header ? header.lastRow + 1 : region.first,
    last: next ? next.firstRow - 1 : region.last,
  };
}

/** A list ends where the labels of the band below it begin. */
function cutAt(taken: ReadonlySet<number>, region: Region): Region {
  for (let row = region.first; row <= region.last; row++) {
    if (taken.has(row)) return { ...region, last: row - 1 };
  }
  return region;
}

/** The year of the title or of what stands around it; headers name other years too, the newest of them is this one. */
function yearOf(
  sheet: SheetSnapshot,
  title: { readonly text: string },
  above: readonly string[],
  headers: readonly Header[],
): number | undefined {
  const inHeaders = headers.flatMap(({ stacks }) => newestYear(stacks) ?? []);
  return (
    statedYear([title.text, ...above, sheet.name]) ??
    yearInSheetName(sheet.name) ??
    (inHeaders.length > 0 ? Math.max(...inHeaders) : undefined)
  );
}

/** What stands around the title and above the first header. */
function textsAbove(
  sheet: SheetSnapshot,
  title: { readonly row: number },
  header: Header,
  region: Region,
): string[] {
  const from = Math.max(sheet.origin.row, title.row - 2);
  return textsOf(sheet, { ...region, first: from, last: header.firstRow - 1 });
}

/** What stands over the columns, side labels included. */
function headerTexts(sheet: SheetSnapshot, { firstRow, lastRow }: Header, region: Region): string[] {
  const texts: string[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = region.left; column <= region.right; column++) {
      texts.push(normaliseText(seenTextAt(sheet, { row, column })));
    }
  }
  return texts;
}

/** The foot of the table above: it says nothing of this one. */
const NOTE = /^(?:注[:：\d]|说明[:：]|备注|填表人|填报日期|联系电话)/u;

/** All texts of some rows, row by row, notes left out. */
function textsOf(sheet: SheetSnapshot, { first, last, left, right }: Region): string[] {
  const texts: string[] = [];
  for (let row = first; row <= last; row++) {
    for (let column = left; column <= right; column++) {
      const text = normaliseText(textAt(sheet, { row, column }));
      if (text !== "" && !NOTE.test(text)) texts.push(text);
    }
  }
  return texts;
}
