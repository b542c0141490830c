import type { WorkbookPackage } from "../workbookPackage";
import { attribute, childOf, childrenOf, isOn, removeElement, textOf, type Element } from "../xml";
import type { Gone } from "./gone";

/**
 * Drops the defined names that belong to or lean on what is gone, and macros among them; the others' sheets are
 * counted anew. `newIndex` has an entry for every sheet that stays. Answers how many names made by people were
 * dropped: print areas of sheets that go are not worth a word.
 */
export function dropNames(file: WorkbookPackage, gone: Gone, newIndex: ReadonlyMap<number, number>): number {
  const list = childOf(file.root(file.workbook), "definedNames");
  if (!list) return 0;
  const going = (): Element[] =>
    childrenOf(list, "definedName").filter(
      (name) => isMacro(name) || isOfGoneSheet(name, newIndex) || gone.isIn(textOf(name)),
    );
  const dropped: Element[] = [];
  // Again after every round: a name may lean on a name that has just been dropped.
  for (let names = going(); names.length > 0; names = going()) {
    for (const name of names) {
      gone.addName(attribute(name, "name"));
      removeElement(name);
    }
    dropped.push(...names);
  }
  for (const name of childrenOf(list, "definedName")) moveToSheet(name, newIndex, file);
  if (dropped.length > 0) file.edit(file.workbook);
  if (childrenOf(list).length === 0) removeElement(list);
  return dropped.filter((name) => !attribute(name, "name").startsWith("_xlnm.")).length;
}

function isMacro(name: Element): boolean {
  return ["function", "vbProcedure", "xlm"].some((mark) => isOn(name, mark));
}

function isOfGoneSheet(name: Element, newIndex: ReadonlyMap<number, number>): boolean {
  const local = attribute(name, "localSheetId");
  return local !== "" && !newIndex.has(Number(local));
}

function moveToSheet(name: Element, newIndex: ReadonlyMap<number, number>, file: WorkbookPackage): void {
  const local = attribute(name, "localSheetId");
  const moved = newIndex.get(Number(local));
  if (local === "" || moved === undefined || moved === Number(local)) return;
  name.setAttribute("localSheetId", String(moved));
  file.edit(file.workbook);
}
