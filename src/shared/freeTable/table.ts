import { seenTextAt, textAt } from "../recognition/sheetText";
import { usedArea, type SheetSnapshot } from "../workbook/snapshot";
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
export function findTables(sheet: SheetSnapshot): Table[] {
  const area = usedArea(sheet);
  if (!area) return [];
  const [left, right] = [area.column, area.column + area.columns - 1];
  const rows = Array.from({ length: area.rows }, (_, index) => readRow(sheet, area.row + index, left, right));
  return blocksOf(rows).flatMap(([first, last]) => {
    const body = firstBodyRow(sheet, rows, area.row, first, last);
    if (body === undefined) return [];
    const table = {
      sheet,
      first: area.row + first,
      firstBody: area.row + body,
      last: area.row + last,
      left,
      right,
    };
    return sidesOf(table, rows.slice(body, last + 1));
  });
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
function blocksOf(rows: readonly ReadRow[]): [number, number][] {
  const blocks: [number, number][] = [];
  let first = 0;
  let blankAbove = false;
  let withFigures = new Set<number>();
  rows.forEach(({ figures, texts }, index) => {
    const isBlank = figures.length === 0 && texts.length === 0;
    const newHeader = texts.filter((column) => withFigures.has(column)).length >= 2;
    if (figures.length === 0 && !isBlank && (blankAbove || newHeader) && withFigures.size > 0) {
      blocks.push([first, index - 1]);
      first = index;
      withFigures = new Set();
    }
    for (const column of figures) withFigures.add(column);
    blankAbove = isBlank;
  });
  if (rows.length > 0) blocks.push([first, rows.length - 1]);
  return blocks;
}

/** The first row of figures that are neither years nor numbers of columns. */
function firstBodyRow(
  sheet: SheetSnapshot,
  rows: readonly ReadRow[],
  origin: number,
  first: number,
  last: number,
): number | undefined {
  for (let index = first; index <= last; index++) {
    const figures = rows[index]?.figures ?? [];
    if (figures.length === 0) continue;
    const texts = figures.map((column) => textAt(sheet, { row: origin + index, column }));
    const areYears = texts.every((text) => /^(?:19|20)\d\d$/u.test(text));
    const areColumnNumbers =
      texts.length > 1 && texts.every((text, place) => Number(text) === Number(texts[0]) + place);
    const startsAtOne = texts[0] === "1" || texts[0] === "2";
    if (!(areYears && texts.length > 1) && !(areColumnNumbers && startsAtOne)) return index;
  }
  return undefined;
}

/** Splits a table before every column of labels that has totals and stands behind figures. */
function sidesOf(table: Table, body: readonly ReadRow[]): Table[] {
  const labelled = new Set<number>();
  body.forEach(({ texts }, index) => {
    for (const column of texts) {
      if (labelled.has(column)) continue;
      const text = textAt(table.sheet, { row: table.firstBody + index, column });
      if (text.length <= 20 && rankOf(text) > 0) labelled.add(column);
    }
  });
  const figureColumns = new Set<number>();
  for (const { figures } of body) for (const column of figures) figureColumns.add(column);
  const starts = [...labelled].filter(
    (column) =>
      [...figureColumns].some((other) => other < column) &&
      [...figureColumns].some((other) => other > column),
  );
  const edges = [table.left, ...starts.sort((a, b) => a - b), table.right + 1];
  return edges.slice(0, -1).map((left, index) => ({
    ...table,
    left,
    right: (edges[index + 1] ?? table.right + 1) - 1,
  }));
}

/** What the header says over a column, from the top down; words over the whole table and notes are left out. */
export function headerPath(table: Table, column: number): string[] {
  const path: string[] = [];
  for (let row = table.first; row < table.firstBody; row++) {
    if (!isHeaderRow(table, row)) continue;
    const text = seenTextAt(table.sheet, { row, column });
    if (text !== "" && text !== path.at(-1) && !/单位[:：]|日期[:：]|编制/u.test(text)) path.push(text);
  }
  return path;
}

/** A row that names columns: it says at least two different things. */
function isHeaderRow({ sheet, left, right, firstBody }: Table, row: number): boolean {
  if (row === firstBody - 1) return true;
  const texts = new Set<string>();
  for (let column = left; column <= right; column++) {
    const text = seenTextAt(sheet, { row, column });
    if (text !== "") texts.add(text);
    if (texts.size > 1) return true;
  }
  return false;
}
