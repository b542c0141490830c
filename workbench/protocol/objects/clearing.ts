import { intersection, without } from "../../model/areas";
import { cellsIn } from "../../model/cellsIn";
import type { Sheet } from "../../model/sheet";
import { NORMAL } from "../../model/style";
import type { Area } from "../../../src/shared/workbook/address";
import type { Arguments } from "../arguments";
import type { Cells } from "../members";
import type { Session } from "../session";
import { requireAllowed, requireUnlocked } from "./protection";

const PARTS = ["All", "Formats", "Contents"] as const;

/** Range.clear: contents, formats or both; formats include merges and conditional formats. */
export function clearCells(session: Session, cells: Cells, values: Arguments): void {
  const { sheet, areas } = cells;
  const part = values.oneOf(0, PARTS, "All");
  if (part !== "Formats") requireUnlocked(cells);
  if (part !== "Contents") requireAllowed(sheet, "allowFormatCells");
  for (const area of areas) {
    if (part !== "Formats") clearContents(session, sheet, area);
    if (part !== "Contents") clearFormats(session, sheet, area);
  }
}

/** Takes the area out of every conditional format; those left with no cells go. */
export function cutConditionalFormats(sheet: Sheet, area: Area): void {
  for (const format of sheet.conditionalFormats) {
    format.areas = format.areas.flatMap((painted) => without(painted, area));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
}

function clearContents({ recalculation, workbook }: Session, sheet: Sheet, area: Area): void {
  for (const { cell } of cellsIn(sheet, area)) {
    cell.value = null;
    delete cell.formula;
  }
  recalculation.changed();
  workbook.emit({ type: "values", sheet, area, source: "add-in" });
}

function clearFormats({ workbook }: Session, sheet: Sheet, area: Area): void {
  for (const { cell } of cellsIn(sheet, area)) cell.style = NORMAL;
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  cutConditionalFormats(sheet, area);
  workbook.emit({ type: "format", sheet, area, source: "add-in" });
}
