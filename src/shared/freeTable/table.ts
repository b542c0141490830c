import { textAt } from "../recognition/sheetText";
import { usedArea, type SheetSnapshot } from "../workbook/snapshot";
import type { CountedSteps } from "../workbook/steps";
import { type Content, contentAt } from "./cells";
import { rankOf } from "./words";

/** A table of a sheet: the rows of its header, the rows of its body, and what stands in every body cell. */
export interface Table {
  readonly sheet: SheetSnapshot;
  /** First row of the header, title included; equals `firstBody` where there is none. */
  readonly first: number;
  readonly firstBody: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

/** One row as it was read when the tables were told apart. */
interface ReadRow {
  readonly figures: readonly number[];
  readonly texts: readonly number[];
}

/** The tables of a sheet from top to bottom; those side by side, each with totals of its own, are separate tables. */
export function* findTables(sheet: SheetSnapshot): CountedSteps<Table[]> {
  const area = usedArea(sheet);
  if (!area) return [];
  const [left, right] = [area.column, area.column + area.columns - 1];
  const rows: ReadRow[] = [];
  for (let index = 0; index < area.rows; index++) {
    rows.push(readRow(sheet, area.row + index, left, right));
    yield area.columns;
  }
  const tables: Table[] = [];
  for (const [first, last] of yield* blocksOf(rows)) {
    const body = yield* firstBodyRow(sheet, rows, area.row, first, last);
    if (body === undefined) continue;
    const table = {
      sheet,
      first: area.row + first,
      firstBody: area.row + body,
      last: area.row + last,
      left,
      right,
    };
    for (const side of yield* sidesOf(table, rows.slice(body, last + 1))) tables.push(side);
  }
  return tables;
}

function readRow(sheet: SheetSnapshot, row: number, left: number, right: number): ReadRow {
  const figures: number[] = [];
  const texts: number[] = [];
  for (let column = left; column <= right; column++) {
    const content: Content = contentAt(sheet, row, column);
    if (content === "figure") figures.push(column);
    else if (content === "text") texts.push(column);
  }
  return { figures, texts };
}

/** Runs of rows: a blank row before words, or words over columns that held figures, begin another table. */
function* blocksOf(rows: readonly ReadRow[]): CountedSteps<[number, number][]> {
  const blocks: [number, number][] = [];
  let first = 0;
  let blankAbove = false;
  let withFigures = new Set<number>();
  for (const [index, { figures, texts }] of rows.entries()) {
    const isBlank = figures.length === 0 && texts.length === 0;
    const newHeader = texts.filter((column) => withFigures.has(column)).length >= 2;
    if (figures.length === 0 && !isBlank && (blankAbove || newHeader) && withFigures.size > 0) {
      blocks.push([first, index - 1]);
      first = index;
      withFigures = new Set();
    }
    for (const column of figures) withFigures.add(column);
    blankAbove = isBlank;
    yield figures.length + texts.length;
  }
  if (rows.length > 0) blocks.push([first, rows.length - 1]);
  return blocks;
}

/** The first row of figures that are neither years nor numbers of columns. */
function* firstBodyRow(
  sheet: SheetSnapshot,
  rows: readonly ReadRow[],
  origin: number,
  first: number,
  last: number,
): CountedSteps<number | undefined> {
  for (let index = first; index <= last; index++) {
    const figures = rows[index]?.figures ?? [];
    if (figures.length === 0) continue;
    const texts = figures.map((column) => textAt(sheet, { row: origin + index, column }));
    const areYears = texts.every((text) => /^(?:19|20)\d\d$/u.test(text));
    const areColumnNumbers =
      texts.length > 1 && texts.every((text, place) => Number(text) === Number(texts[0]) + place);
    const startsAtOne = texts[0] === "1" || texts[0] === "2";
    if (!(areYears && texts.length > 1) && !(areColumnNumbers && startsAtOne)) return index;
    yield texts.length;
  }
  return undefined;
}

/** Splits a table before every column of labels that has totals and stands between columns of figures. */
function* sidesOf(table: Table, body: readonly ReadRow[]): CountedSteps<Table[]> {
  const labelled = new Set<number>();
  let [first, last] = [table.right, table.left];
  for (const [index, { texts, figures }] of body.entries()) {
    for (const column of texts) {
      if (labelled.has(column)) continue;
      const text = textAt(table.sheet, { row: table.firstBody + index, column });
      if (text.length <= 20 && rankOf(text) > 0) labelled.add(column);
    }
    first = Math.min(first, figures[0] ?? first);
    last = Math.max(last, figures.at(-1) ?? last);
    yield texts.length;
  }
  const starts = [...labelled].filter((column) => first < column && column < last).sort((a, b) => a - b);
  const edges = [table.left, ...starts, table.right + 1];
  return edges.slice(0, -1).map((left, index) => ({
    ...table,
    left,
    right: (edges[index + 1] ?? table.right + 1) - 1,
  }));
}
