import { quoteSheetName } from "../../src/shared/workbook/address";
import type { Sheet } from "./sheet";
import { rewriteFormulas } from "./validation";
import type { Workbook } from "./workbook";

/** Gives a sheet another name; formulas, defined names and rules that refer to it follow, as in Excel. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  const follow = follower(sheet.name, name);
  for (const other of workbook.sheets) {
    for (const cell of other.cells.values()) {
      if (cell.formula !== undefined) cell.formula = follow(cell.formula);
    }
    for (const format of other.conditionalFormats) format.formula = follow(format.formula);
    other.validations = other.validations.map((validation) => rewriteFormulas(validation, follow));
  }
  for (const [key, formula] of workbook.names) workbook.names.set(key, follow(formula));
  sheet.name = name;
  workbook.emit({ type: "sheets" });
}

/** Rewrites references such as 甲!A1 and '甲 乙'!A1; texts in double quotes are left alone. */
function follower(from: string, to: string): (formula: string) => string {
  const reference = new RegExp(
    `"[^"]*"|'${escaped(from.replace(/'/g, "''"))}'!|(?<![\\p{L}\\p{N}_.'\\]])${escaped(from)}!`,
    "giu",
  );
  return (formula) =>
    formula.replace(reference, (found) => (found.startsWith('"') ? found : `${quoteSheetName(to)}!`));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
