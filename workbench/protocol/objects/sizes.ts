import type { Area } from "../../../src/shared/workbook/address";
import { isUnbounded } from "../../model/areas";
import { cellsIn } from "../../model/cellsIn";
import { shownText } from "../../model/shownText";
import type { Sheet } from "../../model/sheet";
import { asNumber } from "../arguments";
import { invalidArgument } from "../hostError";
import type { Cells, Property } from "../members";
import type { Session } from "../session";
import { requireAllowed } from "./protection";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/shared/workbook/address";

/** Width of a digit and padding of a cell in the default font, in pixels; a pixel is three quarters of a point. */
const DIGIT_PIXELS = 8;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;
const DEFAULT_COLUMN_CHARACTERS = 8.38;
const DEFAULT_ROW_POINTS = 14.25;
const WIDEST_CHARACTERS = 255;
const HIGHEST_POINTS = 409;

/** Office.js gives column widths in points; the model and files hold characters. */
export function columnWidth(session: Session, { sheet, areas }: Cells): Property {
  return {
    get: () => same(columnsOf(areas).map((column) => widthInPoints(sheet, column))),
    set: (value) => {
      requireAllowed(sheet, "allowFormatColumns");
      const characters = charactersOf(asNumber(value));
      if (characters < 0 || characters > WIDEST_CHARACTERS) throw invalidArgument();
      for (const column of columnsOf(areas)) sheet.columnWidths.set(column, characters);
      session.workbook.emit({ type: "structure", sheet });
    },
  };
}

export function rowHeight(session: Session, { sheet, areas }: Cells): Property {
  return {
    get: () => same(rowsOf(areas).map((row) => sheet.rowHeights.get(row) ?? DEFAULT_ROW_POINTS)),
    set: (value) => {
      requireAllowed(sheet, "allowFormatRows");
      const points = asNumber(value);
      if (points < 0 || points > HIGHEST_POINTS) throw invalidArgument();
      for (const row of rowsOf(areas)) sheet.rowHeights.set(row, points);
      session.workbook.emit({ type: "structure", sheet });
    },
  };
}

/** As wide as the longest text of the cells; a Chinese character counts as two digits. */
export function autofitColumns(session: Session, { sheet, areas }: Cells): void {
  requireAllowed(sheet, "allowFormatColumns");
  const widest = new Map<number, number>();
  for (const area of areas) {
    for (const { column, cell } of cellsIn(sheet, area)) {
      const text = shownText(cell.value, cell.style.numberFormat);
      const width = [...text].reduce((sum, character) => sum + (character > "\u2e80" ? 2 : 1), 0);
      if (width > 0)
        widest.set(column, Math.max(widest.get(column) ?? 0, Math.min(width + 1, WIDEST_CHARACTERS)));
    }
  }
  for (const [column, characters] of widest) sheet.columnWidths.set(column, characters);
  session.workbook.emit({ type: "structure", sheet });
}

/** Rows take the default height again, which is what fits text that does not wrap. */
export function autofitRows(session: Session, { sheet, areas }: Cells): void {
  requireAllowed(sheet, "allowFormatRows");
  for (const row of rowsOf(areas)) sheet.rowHeights.delete(row);
  session.workbook.emit({ type: "structure", sheet });
}

function widthInPoints(sheet: Sheet, column: number): number {
  const characters = sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_CHARACTERS;
  return Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

function charactersOf(points: number): number {
  const pixels = points / POINTS_PER_PIXEL;
  return Math.max(0, Math.round(((pixels - PADDING_PIXELS) / DIGIT_PIXELS) * 100) / 100);
}

/** Null where the columns or rows differ. */
function same(sizes: readonly number[]): number | null {
  const [first = null] = sizes;
  return sizes.every((size) => size === first) ? first : null;
}

function columnsOf(areas: readonly Area[]): number[] {
  return indexes(areas, ({ column, columns }) => [column, columns === MAX_COLUMNS ? 0 : columns]);
}

function rowsOf(areas: readonly Area[]): number[] {
  return indexes(areas, ({ row, rows }) => [row, rows === MAX_ROWS ? 0 : rows]);
}

/** The rows or columns named; sizes of all rows or all columns at once are not played. */
function indexes(areas: readonly Area[], span: (area: Area) => readonly [number, number]): number[] {
  return areas.flatMap((area) => {
    const [first, count] = span(area);
    if (count === 0 && isUnbounded(area)) throw invalidArgument();
    return Array.from({ length: count }, (_item, index) => first + index);
  });
}
