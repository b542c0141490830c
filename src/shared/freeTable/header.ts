import type { Unit } from "../amount/unit";
import { statedUnit } from "../recognition/headline";
import { seenTextAt, textAt, wordOf } from "../recognition/sheetText";
import type { CountedSteps } from "../workbook/steps";
import type { Table } from "./table";

/** What stands over the columns of a table, read once for all of them. */
export interface Header {
  /** The rows that name columns, from the top down. */
  readonly rows: readonly number[];
  /** 单位：万元 stands above the header or in it. */
  readonly unit: Unit | undefined;
}

export function* readHeader(table: Table): CountedSteps<Header> {
  const rows: number[] = [];
  let unit: Unit | undefined;
  // 单位： may be the last word of a row, and the unit the first of the next.
  let before: readonly string[] = [];
  for (let row = table.first; row < table.firstBody; row++) {
    if (isHeaderRow(table, row)) rows.push(row);
    if (unit === undefined) {
      const words = wordsOf(table, row);
      unit = statedUnit([...before, ...words]);
      before = words.length > 0 ? words.slice(-1) : before;
    }
    yield table.right - table.left + 1;
  }
  return { rows, unit };
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

function wordsOf({ sheet, left, right }: Table, row: number): string[] {
  const words: string[] = [];
  for (let column = left; column <= right; column++) {
    const word = wordOf(textAt(sheet, { row, column }));
    if (word !== "") words.push(word);
  }
  return words;
}

/** What the header says over a column, from the top down; words over the whole table and notes are left out. */
export function headerPath({ sheet }: Table, { rows }: Header, column: number): string[] {
  const path: string[] = [];
  for (const row of rows) {
    const text = seenTextAt(sheet, { row, column });
    if (text !== "" && text !== path.at(-1) && !/单位[:：]|日期[:：]|编制/u.test(text)) path.push(text);
  }
  return path;
}
