import type { PackageSheet } from "../sheets";
import type { WorkbookPackage } from "../workbookPackage";
import { attribute, childOf, childrenOf, isOn } from "../xml";

/**
 * Opens the copy at the sheet that was open, or at the first one where that sheet is gone. Then it alone is chosen:
 * sheets chosen together are edited together.
 */
export function openAtSheet(
  file: WorkbookPackage,
  kept: readonly PackageSheet[],
  newIndex: ReadonlyMap<number, number>,
): void {
  const views = childOf(file.root(file.workbook), "bookViews");
  let hasMoved = false;
  for (const view of views ? childrenOf(views, "workbookView") : []) {
    for (const name of ["activeTab", "firstSheet"]) {
      const before = Number(attribute(view, name) || "0");
      const after = newIndex.get(before) ?? 0;
      if (name === "activeTab" && !newIndex.has(before)) hasMoved = true;
      if (after === before) continue;
      view.setAttribute(name, String(after));
      file.edit(file.workbook);
    }
  }
  if (hasMoved) chooseFirst(file, kept);
}

function chooseFirst(file: WorkbookPackage, kept: readonly PackageSheet[]): void {
  for (const [index, { path }] of kept.entries()) {
    const views = childOf(file.root(path), "sheetViews");
    for (const view of views ? childrenOf(views, "sheetView") : []) {
      if (isOn(view, "tabSelected") === (index === 0)) continue;
      if (index === 0) view.setAttribute("tabSelected", "1");
      else view.removeAttribute("tabSelected");
      file.edit(path);
    }
  }
}
