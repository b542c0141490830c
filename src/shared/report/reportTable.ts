import { contentStyle, formStyle, rowHeight } from "../layout/formStyle";
import { RowHeights } from "../layout/rowHeights";
import { cellArea, type SheetBuilder } from "../layout/sheetBuilder";
import type { CellStyle } from "../layout/sheetPlan";
import type { Area } from "../workbook/address";
import type { Entry, ReportRow } from "./reportRow";
import { type ReportColumn, reportColumns, type ReportWords } from "./reportWords";

/** Characters; together they stay readable on the width of an A4 page turned sideways. */
const WIDTHS: Readonly<Record<ReportColumn, number>> = {
  number: 5,
  statement: 17,
  cell: 7,
  item: 16,
  relation: 24,
  reported: 11.5,
  computed: 11.5,
  gap: 10.5,
  unit: 6,
  outcome: 8,
  culprit: 15,
  proposed: 17,
  reason: 17,
};

export const reportWidths = reportColumns.map((column) => WIDTHS[column]);

const WORDS = contentStyle("text", false);
const CENTRED: CellStyle = { ...WORDS, horizontal: "center" };
const FIGURE = contentStyle("amount", false);
const LINK: CellStyle = { ...WORDS, fontColor: "#0563C1" };
const SECTION: CellStyle = { ...WORDS, bold: true, fill: "#F2F2F2" };

const STYLES: Readonly<Record<ReportColumn, CellStyle>> = {
  number: CENTRED,
  statement: WORDS,
  cell: { ...LINK, horizontal: "center" },
  item: WORDS,
  relation: WORDS,
  reported: FIGURE,
  computed: FIGURE,
  gap: FIGURE,
  unit: CENTRED,
  outcome: CENTRED,
  culprit: LINK,
  proposed: WORDS,
  reason: WORDS,
};

export function drawHeader(sheet: SheetBuilder, row: number, { headers }: ReportWords): void {
  reportColumns.forEach((key, column) => sheet.put(cellArea(row, column), headers[key], formStyle.header));
  sheet.rowsAtLeast(row, row + 1, rowHeight.header);
}

/** A line across the table that says what follows. */
export function drawSection(sheet: SheetBuilder, row: number, text: string): void {
  sheet.put({ row, column: 0, rows: 1, columns: reportColumns.length }, text, SECTION);
  sheet.rowsAtLeast(row, row + 1, rowHeight.header);
}

export function drawRow(sheet: SheetBuilder, row: number, entries: ReportRow): void {
  sheet.rowsAtLeast(row, row + 1, rowHeight.body);
  reportColumns.forEach((key, column) => drawEntry(sheet, row, column, entries[key], STYLES[key]));
}

function drawEntry(
  sheet: SheetBuilder,
  row: number,
  column: number,
  entry: Entry | undefined,
  style: CellStyle,
): void {
  const area = cellArea(row, column);
  if (entry === undefined || typeof entry === "string") sheet.put(area, entry, style);
  else if ("link" in entry) {
    sheet.put(area, entry.link, style);
    sheet.rowsAtLeast(row, row + 1, heightOf(area, entry.shown, style));
  } else sheet.put(area, entry.value, { ...style, numberFormat: entry.numberFormat });
}

/** A row grows with texts by itself, not with what a formula shows. */
function heightOf(area: Area, shown: string, style: CellStyle): number {
  const heights = new RowHeights(reportWidths);
  heights.hold(area, shown, style);
  return heights.record[area.row] ?? 0;
}
