import { normaliseText } from "../amount/text";
import type { CellPosition } from "../workbook/address";
import { cellAt, mergeAt, type SheetSnapshot } from "../workbook/snapshot";

/** The text of a cell as written, trimmed; numbers as text, so that codes typed either way read alike. */
export function textAt(sheet: SheetSnapshot, position: CellPosition): string {
  return String(cellAt(sheet, position).value).trim();
}

/** The normalised text that a person sees over a cell: that of the merged area it belongs to. */
export function shownTextAt(sheet: SheetSnapshot, position: CellPosition): string {
  return normaliseText(textAt(sheet, mergeAt(sheet, position) ?? position));
}
