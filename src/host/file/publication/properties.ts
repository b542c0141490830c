import { PACKAGE, type WorkbookPackage } from "../workbookPackage";
import {
  childrenOf,
  elementsNamed,
  removeElement,
  removeWithEmptyParents,
  textOf,
  type Element,
} from "../xml";

/** Removes who made the file and where it lay on their machine; answers how many such entries there were. */
export function removeAuthors(file: WorkbookPackage): number {
  const core = file.targets(PACKAGE, "core-properties");
  const extended = file.targets(PACKAGE, "extended-properties");
  let removed = 0;
  for (const path of core) removed += removeFilled(file, path, ["creator", "lastModifiedBy"]);
  for (const path of extended) removed += removeFilled(file, path, ["Manager", "HyperlinkBase", "HLinks"]);
  return removed + removePlaces(file);
}

/** The list of sheets and names kept beside the workbook; a reader makes it anew, so it goes when it is out of date. */
export function removeOutline(file: WorkbookPackage): void {
  for (const path of file.targets(PACKAGE, "extended-properties")) {
    removeFilled(file, path, ["HeadingPairs", "TitlesOfParts"]);
  }
}

function removeFilled(file: WorkbookPackage, path: string, names: readonly string[]): number {
  if (!file.has(path)) return 0;
  const filled = childrenOf(file.root(path)).filter(
    (element) => names.includes(element.localName ?? "") && textOf(element).trim() !== "",
  );
  filled.forEach(removeElement);
  if (filled.length > 0) file.edit(path);
  return filled.length;
}

/** The folder the workbook was saved in, who reserved it, and the views of single people. */
function removePlaces(file: WorkbookPackage): number {
  const root = file.root(file.workbook);
  const places: Element[] = [
    ...elementsNamed(root, "absPath"),
    ...childrenOf(root, "fileSharing"),
    ...childrenOf(root, "customWorkbookViews"),
  ];
  places.forEach(removeWithEmptyParents);
  if (places.length > 0) file.edit(file.workbook);
  return places.length;
}
