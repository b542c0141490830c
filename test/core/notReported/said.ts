import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../../src/shared/check/checkWorkbook";
import { workbookFromText } from "../support/workbookFromText";

/** Everything an officer is told of a workbook: verdict, relation or rule, and cell. */
export function said(...sheets: readonly string[]): string[] {
  const { findings } = checkWorkbook(workbookFromText(sheets.join("\n")));
  return findings.map(({ verdict, relation, sheet, cell }) => `${verdict} ${relation} ${sheet}!${cell}`);
}

/** The sheets of a case of `cases/`. */
export function caseText(name: string): string {
  return readFileSync(join(__dirname, "../cases", name, "workbook.txt"), "utf8");
}

/** The text with other words in one place; what is not there cannot be replaced. */
export function changed(text: string, from: string, to: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`${from} stands ${parts.length - 1} times in the text`);
  return parts.join(to);
}
