import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../../src/shared/workbook/address";
import { changeLines, pushesOff } from "../../model/changeLines";
import type { LineChange } from "../../model/lineChange";
import type { Sheet } from "../../model/sheet";
import type { Arguments } from "../arguments";
import { apiNotFound, HostError } from "../hostError";
import type { Session } from "../session";
import { requireAllowed, requireUnlocked } from "./protection";

/** Range.insert of whole rows or whole columns. */
export function insertLines(session: Session, sheet: Sheet, area: Area, values: Arguments): void {
  values.oneOf(0, ["Down", "Right"], "Down");
  const change = lineChange("insert", area);
  requireAllowed(sheet, change.axis === "row" ? "allowInsertRows" : "allowInsertColumns");
  if (pushesOff(sheet, change)) {
    throw new HostError("InvalidOperation", "This operation is not permitted for the current object.");
  }
  apply(session, sheet, change);
}

/** Range.delete of whole rows or whole columns. */
export function deleteLines(session: Session, sheet: Sheet, area: Area, values: Arguments): void {
  values.oneOf(0, ["Up", "Left"], "Up");
  const change = lineChange("delete", area);
  requireAllowed(sheet, change.axis === "row" ? "allowDeleteRows" : "allowDeleteColumns");
  requireUnlocked({ sheet, areas: [area] });
  apply(session, sheet, change);
}

/** A part of the lines would move the cells beside or below it only; that is not played. */
function lineChange(kind: LineChange["kind"], { row, column, rows, columns }: Area): LineChange {
  if (columns === MAX_COLUMNS) return { kind, axis: "row", first: row, count: rows };
  if (rows === MAX_ROWS) return { kind, axis: "column", first: column, count: columns };
  throw apiNotFound(`Range.${kind}`, "of a part of the rows or columns is not implemented by this workbench");
}

function apply({ workbook, recalculation }: Session, sheet: Sheet, change: LineChange): void {
  changeLines(workbook, sheet, change, "add-in");
  recalculation.changed();
}
