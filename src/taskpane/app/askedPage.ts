import type { Ability } from "../../host/spreadsheetHost";
import { useHost } from "../hostContext";

/** The pages that the officer asks for; without one the check has the pane. */
export type AskedPage =
  "layout" | "functions" | "narrative" | "publication" | "formulas" | "updates" | "settings";

const NEEDS: Readonly<Partial<Record<AskedPage, Ability>>> = {
  layout: "layOut",
  functions: "write",
  formulas: "write",
  updates: "write",
};

/** Those of the pages that serve beside this spreadsheet. */
export function useOffered<Page extends AskedPage>(pages: readonly Page[]): readonly Page[] {
  const { cannot } = useHost();
  return pages.filter((page) => {
    const need = NEEDS[page];
    return need === undefined || !cannot?.has(need);
  });
}
