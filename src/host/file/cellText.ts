import { emptyCell } from "./cells";
import type { SharedStrings } from "./sharedStrings";
import { cut, cutFromString, stringText, type Stretch } from "./stringItem";
import { attribute, childOf, textOf, type Element } from "./xml";

/** What a cell holds as its file writes it: for a number its digits, for a text its letters. */
export interface CellText {
  readonly text: string;
  readonly isNumber: boolean;
}

/** The place in the table of shared strings that a cell names; undefined where it names none. */
export function sharedIndex(cell: Element): number | undefined {
  if (attribute(cell, "t") !== "s") return undefined;
  const index = Number(textOf(childOf(cell, "v")) || "x");
  return Number.isInteger(index) ? index : undefined;
}

export function cellText(cell: Element, strings: SharedStrings): CellText {
  const index = sharedIndex(cell);
  if (index !== undefined) {
    const item = strings.item(index);
    return { text: item ? stringText(item) : "", isNumber: false };
  }
  const inline = childOf(cell, "is");
  if (inline) return { text: stringText(inline), isNumber: false };
  const type = attribute(cell, "t");
  return { text: textOf(childOf(cell, "v")), isNumber: type === "" || type === "n" };
}

/** Takes letters out of a cell, and all it holds where nothing is left. A string shared by others is not changed. */
export function cutFromCell(cell: Element, strings: SharedStrings, stretches: readonly Stretch[]): void {
  const { text } = cellText(cell, strings);
  if (cut(text, stretches).trim() === "") {
    emptyCell(cell);
    return;
  }
  const index = sharedIndex(cell);
  const value = childOf(cell, "v");
  const inline = childOf(cell, "is");
  if (inline) cutFromString(inline, stretches);
  else if (value && index === undefined) value.textContent = cut(text, stretches);
  else if (value && index !== undefined) {
    const place = strings.addCopyOf(index, (item) => cutFromString(item, stretches));
    if (place !== undefined) value.textContent = String(place);
  }
}
