import { normaliseText, visibleText } from "../amount/text";
import type { CellPosition } from "../workbook/address";
import { mergeAt, type SheetSnapshot, valueAt } from "../workbook/snapshot";

/** No header, label, name or figure of a form is longer; longer texts are sentences and are not read as words. */
const LONGEST_WORD = 200;

/** The text of a cell as written, trimmed; numbers as text, so that codes typed either way read alike. */
export function textAt(sheet: SheetSnapshot, position: CellPosition): string {
  return visibleText(String(valueAt(sheet, position)));
}

/** The text a person sees over a cell: that of the merged area it belongs to. */
export function seenTextAt(sheet: SheetSnapshot, position: CellPosition): string {
  return textAt(sheet, mergeAt(sheet, position) ?? position);
}

export function isSentence(text: string): boolean {
  return text.length > LONGEST_WORD;
}

/** The text as a word of the form, normalised; empty where it is too long to be one. */
export function wordOf(text: string): string {
  return isSentence(text) ? "" : normaliseText(text);
}

/** The first text of a row within the columns given. */
export function firstTextOf(sheet: SheetSnapshot, row: number, left: number, right: number): string {
  for (let column = left; column <= right; column++) {
    const text = textAt(sheet, { row, column });
    if (text !== "") return text;
  }
  return "";
}

/** The sheet column behind a cell and the cells merged with it. */
export function columnAfter(sheet: SheetSnapshot, position: CellPosition): number {
  const merge = mergeAt(sheet, position);
  return merge ? merge.column + merge.columns : position.column + 1;
}
