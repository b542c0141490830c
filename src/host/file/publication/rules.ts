import {
  attribute,
  childOf,
  childrenOf,
  elementsNamed,
  removeWithEmptyParents,
  textOf,
  type Element,
} from "../xml";
import type { Gone } from "./gone";

/** The elements that hold a formula and do not live without it, in a sheet's own words and in its later extensions. */
const HOLDERS = ["cfRule", "dataValidation", "sparkline"];
const FORMULAS = ["formula", "formula1", "formula2", "f"];

/**
 * Drops validations, conditional formats and sparklines that lean on what is gone: Excel would call the file damaged.
 * Answers how many.
 */
export function dropRules(sheet: Element, gone: Gone): number {
  let dropped = 0;
  for (const name of HOLDERS) {
    for (const holder of elementsNamed(sheet, name, "sheetData")) {
      const formulas = FORMULAS.flatMap((each) => elementsNamed(holder, each));
      if (!formulas.some((formula) => gone.isIn(textOf(formula)))) continue;
      const list = holder.parentNode;
      removeWithEmptyParents(holder);
      if (list) tidy(list as Element);
      dropped += 1;
    }
  }
  return dropped;
}

/** The list a holder was taken from: a later extension keeps its cells in a child, which is nothing by itself. */
function tidy(list: Element): void {
  if (childrenOf(list).every(({ localName }) => localName === "sqref")) removeWithEmptyParents(list);
  else if (attribute(list, "count") !== "") {
    list.setAttribute("count", String(childrenOf(list, "dataValidation").length));
  }
}

/** Takes from a sheet what serves working on it: other people's views, what-if scenarios with their authors. */
export function dropViews(sheet: Element): number {
  let dropped = 0;
  for (const name of ["customSheetViews", "scenarios", "dataConsolidate", "cellWatches", "webPublishItems"]) {
    const element = childOf(sheet, name);
    if (!element) continue;
    sheet.removeChild(element);
    dropped += 1;
  }
  return dropped;
}
