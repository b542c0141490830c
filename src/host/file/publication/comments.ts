import { decode, elementsNamed } from "../xml";
import type { WorkbookPackage } from "../workbookPackage";

/** A shape of the old drawing language. It is read as text: Excel writes tags there that are not XML. */
const SHAPE = /<v:shape\s[\s\S]*?<\/v:shape>/g;
const NOTE = /ObjectType="Note"/;

/**
 * Removes notes and threaded comments of a sheet: their boxes here, their texts with the relationships of the sheet.
 * Controls are drawn in the same part and stay. Answers how many comments there were.
 */
export function removeComments(file: WorkbookPackage, sheet: string): number {
  const count = file
    .targets(sheet, "comments")
    .reduce((sum, path) => sum + elementsNamed(file.root(path), "comment").length, 0);
  const links = file.relationships(sheet);
  const emptied = links.filter((link) => {
    if (link.kind !== "vmlDrawing" || link.isExternal) return false;
    const drawing = decode(file.bytes(link.target), link.target);
    const rest = drawing.replace(SHAPE, (shape) => (NOTE.test(shape) ? "" : shape));
    if (rest === drawing) return false;
    file.write(link.target, new TextEncoder().encode(rest));
    return !/<v:shape\s/.test(rest);
  });
  file.removeRelationships(sheet, [
    ...emptied,
    ...links.filter(({ kind }) => kind === "comments" || kind === "threadedComment"),
  ]);
  return count;
}
