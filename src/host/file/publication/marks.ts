import { parseArea } from "../../../shared/workbook/address";
import { isMarkRule } from "../../excel/markRule";
import type { WorkbookPackage } from "../workbookPackage";
import { attribute, childrenOf, decode, removeElement, textOf, type Element } from "../xml";

/** Removes our conditional formats from a sheet; answers how many cells wore them. */
export function removeMarks(sheet: Element): number {
  let cells = 0;
  for (const format of childrenOf(sheet, "conditionalFormatting")) {
    const ours = childrenOf(format, "cfRule").filter((rule) =>
      childrenOf(rule, "formula").some((formula) => isMarkRule(textOf(formula))),
    );
    if (ours.length === 0) continue;
    cells += cellsIn(attribute(format, "sqref"));
    ours.forEach(removeElement);
    if (childrenOf(format, "cfRule").length === 0) removeElement(format);
  }
  return cells;
}

/** The record of marks by fills, and the list it holds; settings escape their quotes in more than one way. */
const FILL_RECORD = /PERF\.marks\.fills[^[\]]*\[\s*(\S)/;
const STATE_PARTS = /^(?:customXml|xl\/webextensions)\//i;

/**
 * Whether cells wear marks as their fills. Such fills are part of the cells' own formats, and what they were before
 * is told by sheet ids that only a running Excel knows: they are cleared there, not here.
 */
export function hasMarksByFill(file: WorkbookPackage): boolean {
  return file.paths
    .filter((path) => STATE_PARTS.test(path) && path.endsWith(".xml"))
    .some((path) => {
      const [, first] = FILL_RECORD.exec(decode(file.bytes(path), path)) ?? [];
      return first !== undefined && first !== "]";
    });
}

function cellsIn(areas: string): number {
  return areas
    .split(/\s+/)
    .map(parseArea)
    .reduce((cells, area) => cells + (area ? area.rows * area.columns : 0), 0);
}
