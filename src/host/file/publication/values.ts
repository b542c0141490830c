import { cellsOf, emptyCell } from "../cells";
import { attribute, childOf, removeElement, textOf, type Element } from "../xml";

/** The first cell whose formula has no result in the file; undefined where every formula has one. */
export function cellWithoutValue(sheet: Element): string | undefined {
  for (const { element, address } of cellsOf(sheet)) {
    if (childOf(element, "f") && !hasResult(element)) return address;
  }
  return undefined;
}

/** Replaces every formula of a sheet, single, shared or array, by the result it has in the file. Answers how many. */
export function replaceFormulas(sheet: Element): number {
  let replaced = 0;
  for (const { element } of cellsOf(sheet)) {
    const formula = childOf(element, "f");
    if (!formula) continue;
    removeElement(formula);
    // Says that the formula is a dynamic array.
    element.removeAttribute("cm");
    if (isEmptyText(element)) emptyCell(element);
    replaced += 1;
  }
  return replaced;
}

function hasResult(cell: Element): boolean {
  return textOf(childOf(cell, "v")) !== "" || childOf(cell, "is") !== undefined || isEmptyText(cell);
}

/** A formula may result in an empty text; a cell that only shows one is blank. */
function isEmptyText(cell: Element): boolean {
  return attribute(cell, "t") === "str" && textOf(childOf(cell, "v")) === "";
}
