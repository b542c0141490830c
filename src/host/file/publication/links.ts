import type { Relationship } from "../relationships";
import type { WorkbookPackage } from "../workbookPackage";
import { attribute, childOf, childrenOf, removeElement, type Element } from "../xml";
import type { Gone } from "./gone";

const PUBLIC = /^(?:https?|ftps?|mailto):/i;

/** Whether an address outside the file means something only on the author's machine or network. */
function isLocal({ isExternal, target }: Relationship, gone: Gone): boolean {
  if (!isExternal) return false;
  return target.startsWith("#") ? gone.isIn(target.slice(1)) : !PUBLIC.test(target);
}

/** Removes links of a part to files and to sheets that are gone; answers how many. */
export function removeLocalLinks(file: WorkbookPackage, source: string, gone: Gone): number {
  const local = file.relationships(source).filter((relationship) => isLocal(relationship, gone));
  file.removeRelationships(source, local);
  return local.length;
}

/** Removes links of a sheet's cells to places that are gone; answers how many. */
export function removeDeadHyperlinks(sheet: Element, gone: Gone): number {
  const list = childOf(sheet, "hyperlinks");
  const dead = list ? childrenOf(list).filter((link) => gone.isIn(attribute(link, "location"))) : [];
  dead.forEach(removeElement);
  if (list && dead.length > 0 && childrenOf(list).length === 0) removeElement(list);
  return dead.length;
}
