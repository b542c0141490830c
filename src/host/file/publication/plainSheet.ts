import type { PackageSheet } from "../sheets";
import { elementsNamed, type Element } from "../xml";
import { plainDrawing } from "./drawings";
import { removeDeadHyperlinks, removeLocalLinks } from "./links";
import { removeMarks } from "./marks";
import type { PublishedWorkbook } from "./publishedWorkbook";
import type { PublicationRecord } from "./record";
import { dropRules, dropViews } from "./rules";
import { plainTable } from "./tables";
import { blankTelephones } from "./telephones";
import { replaceFormulas } from "./values";

/** Takes out of a sheet that stays what is not for publication, and notes what it was. */
export function plainSheet(
  { file, strings, gone }: PublishedWorkbook,
  { name, path }: PackageSheet,
  telephones: ReadonlySet<string>,
  record: PublicationRecord,
): void {
  const root = file.root(path);
  const formulas = replaceFormulas(root);
  const marks = removeMarks(root);
  const rules = dropRules(root, gone);
  const views = dropViews(root);
  const hyperlinks = removeDeadHyperlinks(root, gone);
  const numbers = telephones.size === 0 ? 0 : blankTelephones(root, strings, telephones);
  const pivots = unbindFromPivots(root);
  if (formulas + marks + rules + views + hyperlinks + numbers + pivots > 0) file.edit(path);

  let links = hyperlinks + removeLocalLinks(file, path, gone);
  for (const drawing of file.targets(path, "drawing")) links += plainDrawing(file, drawing, gone);
  for (const table of file.targets(path, "table")) plainTable(file, table);

  record.leave("formulas", formulas, name);
  record.leave("marks", marks, name);
  record.leave("rules", rules, name);
  record.leave("links", links, name);
  record.leave("telephones", numbers, name);
  if (views > 0) record.leaveAll("views");
}

/** Conditional formats that were made for a pivot table become plain ones. */
function unbindFromPivots(root: Element): number {
  const bound = elementsNamed(root, "conditionalFormatting", "sheetData").filter((each) =>
    each.hasAttribute("pivot"),
  );
  for (const format of bound) format.removeAttribute("pivot");
  return bound.length;
}
