import { parseAmount } from "../amount/parseAmount";
import { visibleText } from "../amount/text";
import { isSentence } from "../recognition/sheetText";
import type { SheetSnapshot } from "../workbook/snapshot";

/** What stands in a cell of a table that nobody has described. */
export type Content = "blank" | "figure" | "text" | "error";

const MAY_BE_FIGURE = /^\s*[-+(（¥￥]?\s*[\d０-９.]/u;
const DATE_FORMAT = /[ymdhs]/iu;
const datesByFormat = new Map<string, boolean>();

/** Formats repeat over whole columns, so that each is looked at once. */
function showsDate(format: string): boolean {
  if (format === "General") return false;
  const known = datesByFormat.get(format);
  if (known !== undefined) return known;
  const isDate = DATE_FORMAT.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/giu, ""));
  if (datesByFormat.size < 1000) datesByFormat.set(format, isDate);
  return isDate;
}

export function contentAt(sheet: SheetSnapshot, row: number, column: number): Content {
  const [line, place] = [row - sheet.origin.row, column - sheet.origin.column];
  const kind = sheet.kinds[line]?.[place];
  switch (kind) {
    case undefined:
    case "empty":
      return "blank";
    case "error":
      return "error";
    case "boolean":
      return "text";
    case "number":
      return showsDate(sheet.numberFormats[line]?.[place] ?? "General") ? "text" : "figure";
    case "text":
      return contentOfText(visibleText(String(sheet.values[line]?.[place] ?? "")));
  }
}

function contentOfText(text: string): Content {
  if (isSentence(text)) return "text";
  if (MAY_BE_FIGURE.test(text)) return parseAmount(text).kind === "amount" ? "figure" : "text";
  return text.length < 6 && parseAmount(text).kind === "blank" ? "blank" : "text";
}
