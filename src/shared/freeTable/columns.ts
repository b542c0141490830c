import { textAt } from "../recognition/sheetText";
import { cellAt } from "../workbook/snapshot";
import { contentAt } from "./cells";
import { headerPath, type Table } from "./table";
import { isCodeWord, isNameWord, rankOf } from "./words";

/** What the columns of a table hold: words, figures, and subject codes where one holds those. */
export interface ReadColumns {
  readonly labels: readonly number[];
  readonly figures: readonly number[];
  readonly codes: number | undefined;
}

export function readColumns(table: Table): ReadColumns {
  const labels: number[] = [];
  const figures: number[] = [];
  let codes: number | undefined;
  for (let column = table.left; column <= table.right; column++) {
    const header = headerPath(table, column).join("");
    const { figureCount, textCount } = countColumn(table, column);
    if (isCodeColumn(table, column, header)) codes ??= column;
    else if (isFigureColumn(table, column, header, figureCount, textCount)) figures.push(column);
    else if (textCount > 0) labels.push(column);
  }
  return { labels, figures, codes };
}

/** Numbers that name or number a row are no figures, but the word of the total may stand among them. */
function isFigureColumn(
  table: Table,
  column: number,
  header: string,
  figures: number,
  texts: number,
): boolean {
  return figures > 0 && figures >= texts && !isNameWord(header) && !isSerial(table, column);
}

function countColumn(table: Table, column: number): { figureCount: number; textCount: number } {
  let [figureCount, textCount] = [0, 0];
  for (let row = table.firstBody; row <= table.last; row++) {
    const content = contentAt(table.sheet, row, column);
    if (content === "figure") figureCount++;
    else if (content === "text") textCount++;
  }
  return { figureCount, textCount };
}

export const SUBJECT_CODE = /^\d{3}(?:\d{2}){0,2}$/u;

/** Subject codes of 3, 5 and 7 digits whose longer ones continue shorter ones. */
function isCodeColumn(table: Table, column: number, header: string): boolean {
  const seen = new Set<string>();
  let [all, continuing, longer] = [0, 0, 0];
  for (let row = table.firstBody; row <= table.last; row++) {
    const text = textAt(table.sheet, { row, column });
    if (text === "" || rankOf(text) > 0) continue;
    if (!SUBJECT_CODE.test(text) && !(isCodeWord(header) && !/^\d/u.test(text))) return false;
    all++;
    if (text.length > 3) {
      longer++;
      if (seen.has(text.slice(0, -2))) continuing++;
    }
    seen.add(text);
  }
  return all >= 3 && longer > 0 && continuing * 10 >= longer * 7;
}

/** 1, 2, 3, … down the column. */
function isSerial(table: Table, column: number): boolean {
  let next = 1;
  for (let row = table.firstBody; row <= table.last; row++) {
    if (contentAt(table.sheet, row, column) !== "figure") continue;
    if (Number(textAt(table.sheet, { row, column })) !== next) return false;
    next++;
  }
  return next > 3;
}

/** Whether the first figure of a column is shown as a percentage. */
export function showsPercent(table: Table, column: number): boolean {
  for (let row = table.firstBody; row <= table.last; row++) {
    if (contentAt(table.sheet, row, column) !== "figure") continue;
    const { numberFormat, value } = cellAt(table.sheet, { row, column });
    return numberFormat.includes("%") || String(value).endsWith("%");
  }
  return false;
}
