import { normaliseText } from "../amount/text";
import { subjectLevel } from "../statement/subjects";
import { mergeAt, type SheetSnapshot } from "../workbook/snapshot";
import type { Region } from "./region";
import { textAt } from "./sheetText";

/** How the subject code of a row is read. */
export type CodeReader = (row: number) => string | undefined;

/** The code that stands in one cell, however its digits are spaced. */
export function wholeCode(sheet: SheetSnapshot, row: number, column: number): string | undefined {
  const text = textAt(sheet, { row, column });
  if (text.length > 20) return undefined;
  const code = normaliseText(text);
  return subjectLevel(code) ? code : undefined;
}

/** How many rows have a subject code in a column. */
export function codesIn(sheet: SheetSnapshot, region: Region, column: number): number {
  let codes = 0;
  for (let row = region.first; row <= region.last; row++) {
    if (wholeCode(sheet, row, column) !== undefined) codes++;
  }
  return codes;
}

/**
 * Codes by row where they are split over three columns, 类 款 项: 201 | 03 | 01 is 2010301, and so is 2010301 in the
 * third. A 类 or 款 that is not repeated goes on from the row above. Undefined where the columns hold anything else
 * beside a 类, so that nothing is guessed.
 */
export function splitCodes(
  sheet: SheetSnapshot,
  region: Region,
  first: number,
): ReadonlyMap<number, string> | undefined {
  const codes = new Map<number, string>();
  let above: readonly string[] = [];
  let isSplit = false;
  for (let row = region.first; row <= region.last; row++) {
    const parts = [0, 1, 2].map((offset) => partAt(sheet, row, first + offset));
    const [topmost = "", section = "", item = ""] = parts;
    if (parts.every((part) => part === "") || (topmost !== "" && !/^[1-9]\d\d$/.test(topmost))) continue;
    const whole = wholeIn(parts);
    if (whole !== undefined) {
      isSplit = true;
      above = [whole.slice(0, 3), whole.slice(3, 5)];
      codes.set(row, whole);
      continue;
    }
    if (![section, item].every((part) => /^(?:\d{1,2})?$/.test(part))) return undefined;
    const [aboveTop = "", aboveSection = ""] = above;
    const top = topmost || aboveTop;
    const middle = section || (topmost === "" && item !== "" ? aboveSection : "");
    // Figures beside blank codes belong to a row that cannot be named.
    if (top === "" || (item !== "" && middle === "")) return undefined;
    isSplit ||= section !== "";
    above = [top, middle];
    codes.set(
      row,
      [top, ...[middle, item].map((part) => (part === "" ? "" : part.padStart(2, "0")))].join(""),
    );
  }
  return isSplit ? codes : undefined;
}

/** The 款 or 项 that stands in full in the column of its level. */
function wholeIn([, section = "", item = ""]: readonly string[]): string | undefined {
  if (subjectLevel(item) === "item") return item;
  return item === "" && subjectLevel(section) === "section" ? section : undefined;
}

/** What stands in a cell of its own column; a 类 merged over its rows stands in each of them. */
function partAt(sheet: SheetSnapshot, row: number, column: number): string {
  const merge = mergeAt(sheet, { row, column });
  const text = textAt(sheet, merge?.column === column ? merge : { row, column });
  return text.length > 20 ? text : normaliseText(text);
}
