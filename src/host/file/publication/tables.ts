import type { WorkbookPackage } from "../workbookPackage";
import { childOf, childrenOf, type Element } from "../xml";

const FORMULAS = ["calculatedColumnFormula", "totalsRowFormula"];
/** What a column says about its formulas and about the query that filled it. */
const ATTRIBUTES = ["totalsRowFunction", "queryTableFieldId"];

/** Takes the formulas and the query out of a table; its shape, filter and style stay. */
export function plainTable(file: WorkbookPackage, path: string): void {
  const table = file.root(path);
  const columns = childOf(table, "tableColumns");
  const removed = [
    removeAttributes(table, ["tableType", "connectionId"]),
    ...(columns ? childrenOf(columns, "tableColumn") : []).map((column) => {
      const formulas = childrenOf(column).filter(({ localName }) => FORMULAS.includes(localName ?? ""));
      for (const formula of formulas) column.removeChild(formula);
      return formulas.length + removeAttributes(column, ATTRIBUTES);
    }),
  ];
  if (removed.some((count) => count > 0)) file.edit(path);
}

function removeAttributes(element: Element, names: readonly string[]): number {
  const present = names.filter((name) => element.hasAttribute(name));
  for (const name of present) element.removeAttribute(name);
  return present.length;
}
