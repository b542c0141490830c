import { cellsOf } from "../cells";
import type { PackageSheet } from "../sheets";
import { attribute, childOf, childrenOf, elementsNamed, isOn, textOf } from "../xml";
import { drawingTexts } from "./drawings";
import type { PublishedWorkbook } from "./publishedWorkbook";
import type { PublicationRecord } from "./record";
import { telephoneNumbers } from "./telephoneNumbers";
import { telephonesIn } from "./telephones";

/** Notes what a sheet of the copy still has that a person should look at: it is theirs to decide. */
export function noteStillIn(
  { file, strings }: PublishedWorkbook,
  { name, path }: PackageSheet,
  record: PublicationRecord,
): void {
  const root = file.root(path);
  record.keep("telephones", name, telephonesIn(root, name, strings).length);
  const headings = childOf(root, "headerFooter");
  const texts = [
    ...(headings ? childrenOf(headings).map(textOf) : []),
    ...file.targets(path, "drawing").flatMap((drawing) => drawingTexts(file, drawing)),
  ];
  const outside = texts.reduce((sum, text) => sum + telephoneNumbers(text, false).length, 0);
  record.keep("telephones-outside-cells", name, outside);
  record.keep("hidden-cells", name, hiddenRowsAndColumns(root));
  record.keep("error-values", name, [...cellsOf(root)].filter(isError).length);
  const links = file.relationships(path);
  record.keep("controls", name, links.filter(({ kind }) => kind === "control" || kind === "ctrlProp").length);
  record.keep(
    "embedded-objects",
    name,
    links.filter(({ kind }) => kind === "oleObject" || kind === "package").length,
  );
}

function isError({ element }: { readonly element: Parameters<typeof attribute>[0] }): boolean {
  return attribute(element, "t") === "e";
}

function hiddenRowsAndColumns(root: Parameters<typeof elementsNamed>[0]): number {
  const rows = childrenOf(root, "sheetData").flatMap((data) => childrenOf(data, "row"));
  const columns = elementsNamed(root, "col", "sheetData");
  return [...rows, ...columns].filter((each) => isOn(each, "hidden")).length;
}
