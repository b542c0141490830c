import type { ClearResult } from "../spreadsheetHost";
import type { Command } from "./command";
import { lookForMarks } from "./knownWorkbook";
import { restoreFills } from "./restoreFills";

/**
 * Removes all marks, whoever and whichever session made them: conditional formats are told by their rule, fills by
 * the record in the workbook. Everything else stays as it is. Marks on protected sheets stay and are reported.
 */
export async function clearMarks(command: Command): Promise<ClearResult> {
  const known = await lookForMarks(command);
  const marked = known.sheets.filter(
    ({ id, markRules }) => markRules.length > 0 || known.fills.some(({ sheet }) => sheet === id),
  );
  const cells = marked
    .filter((sheet) => !sheet.protected)
    .flatMap(({ id, markRules }) => {
      const rules = command.workbook.worksheets.getItem(id).getRange().conditionalFormats;
      return markRules.map((ruleId) => {
        const rule = rules.getItem(ruleId);
        const ranges = rule.getRanges();
        ranges.load("cellCount");
        rule.delete();
        return ranges;
      });
    });
  if (cells.length > 0) await command.roundTrip();
  const restored = await restoreFills(command, known);
  return {
    cleared: cells.reduce((sum, { cellCount }) => sum + cellCount, restored),
    protectedSheets: marked.filter((sheet) => sheet.protected).map(({ name }) => name),
  };
}
