import type { Area } from "../../../src/shared/workbook/address";
import { cellCount, isUnbounded } from "../../model/areas";
import { NORMAL, styleRecord, type Style } from "../../model/style";
import { HostError } from "../hostError";
import type { Cells } from "../members";
import type { Session } from "../session";
import { requireAllowed } from "./protection";

/** Our cells carry their own styles; formatting whole rows, columns or sheets would make millions of them. */
const MOST_CELLS_STYLED = 1_000_000;

export type StyleChange = (style: Style) => Style;

/** Changes the look of every cell of the areas. */
export function changeStyles(session: Session, cells: Cells, change: StyleChange): void {
  requireAllowed(cells.sheet, "allowFormatCells");
  const known = new Map<Style, Style>();
  for (const area of cells.areas) {
    requireBounded(area);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = cells.sheet.cellToWrite(row, column);
        cell.style = known.get(cell.style) ?? remember(known, cell.style, change);
      }
    }
    session.workbook.emit({ type: "format", sheet: cells.sheet, area, source: "add-in" });
  }
}

/** The value all cells share; undefined when they differ. */
export function commonStyleValue<T>(cells: Cells, read: (style: Style) => T): T | undefined {
  let common: { value: T } | undefined;
  for (const area of cells.areas) {
    requireBounded(area);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const value = read(cells.sheet.cell(row, column)?.style ?? NORMAL);
        if (common && common.value !== value) return undefined;
        common = { value };
      }
    }
  }
  return common?.value;
}

function remember(known: Map<Style, Style>, style: Style, change: StyleChange): Style {
  const changed = styleRecord(change(style));
  known.set(style, changed);
  return changed;
}

function requireBounded(area: Area): void {
  if (isUnbounded(area) || cellCount(area) > MOST_CELLS_STYLED) {
    throw new HostError(
      "NotImplemented",
      "This workbench does not play styles of whole rows, columns or sheets; name the cells.",
    );
  }
}
