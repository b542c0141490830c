import type { WorkbookPackage } from "../workbookPackage";
import { attribute, elementsIn, elementsNamed, removeElement, textOf, type Element } from "../xml";
import { cutChartReferences } from "./charts";
import type { Gone } from "./gone";
import { removeLocalLinks } from "./links";

/**
 * Pictures, shapes and charts of a sheet stay. They lose macros, links to files, what they show of sheets that are
 * gone, and the buttons of pivot tables. Answers how many links went.
 */
export function plainDrawing(file: WorkbookPackage, path: string, gone: Gone): number {
  const root = file.root(path);
  for (const element of [...elementsIn(root)]) {
    if (attribute(element, "macro") !== "") {
      element.setAttribute("macro", "");
      file.edit(path);
    }
    if (gone.isIn(attribute(element, "textlink"))) {
      element.removeAttribute("textlink");
      file.edit(path);
    }
    if (element.localName === "slicer" || element.localName === "timeslicer") {
      removeElement(belowRoot(element, root));
      file.edit(path);
    }
  }
  for (const chart of file.targets(path, "chart")) {
    if (cutChartReferences(file.root(chart), gone) > 0) file.edit(chart);
  }
  return removeLocalLinks(file, path, gone);
}

/** The words of text boxes and shapes. */
export function drawingTexts(file: WorkbookPackage, path: string): readonly string[] {
  return elementsNamed(file.root(path), "txBody").map(textOf);
}

function belowRoot(element: Element, root: Element): Element {
  let above = element;
  while (above.parentNode && above.parentNode !== root) above = above.parentNode as Element;
  return above;
}
