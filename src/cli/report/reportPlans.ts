import { contentStyle, formStyle, rowHeight } from "../../shared/layout/formStyle";
import { cellArea, SheetBuilder } from "../../shared/layout/sheetBuilder";
import type { SheetPlan } from "../../shared/layout/sheetPlan";
import type { ReportTable } from "./reportTable";

const WORDS = contentStyle("text", false);
const COUNT = { ...WORDS, horizontal: "right" } as const;

/** The tables of the report as sheets of a workbook, the summary above the first. */
export function reportPlans(tables: readonly ReportTable[], title: string, summary: string): SheetPlan[] {
  return tables.map((table, index) => planOf(table, index === 0 ? [title, summary] : []));
}

function planOf({ title, columns, rows, remark }: ReportTable, above: readonly string[]): SheetPlan {
  const widths = columns.map(({ width }) => width);
  const sheet = new SheetBuilder(widths);
  const whole = (row: number) => ({ row, column: 0, rows: 1, columns: widths.length });
  above.forEach((text, row) => {
    sheet.put(whole(row), text, row === 0 ? formStyle.title : formStyle.aboveLeft);
    sheet.rowsAtLeast(row, row + 1, row === 0 ? rowHeight.title : rowHeight.above);
  });
  const header = above.length;
  columns.forEach((column, at) => sheet.put(cellArea(header, at), column.header, formStyle.header));
  sheet.rowsAtLeast(header, header + 1, rowHeight.header);
  rows.forEach((cells, index) => {
    const row = header + 1 + index;
    cells.forEach((cell, at) => sheet.put(cellArea(row, at), cell, typeof cell === "number" ? COUNT : WORDS));
    sheet.rowsAtLeast(row, row + 1, rowHeight.body);
  });
  if (remark !== "") sheet.put(whole(header + 1 + rows.length), remark, formStyle.aboveLeft);
  return {
    name: title,
    cells: sheet.cells,
    merges: sheet.merges,
    styles: sheet.styles,
    columnWidths: widths,
    rowHeights: sheet.rowHeights,
    frozenRows: header + 1,
    print: { paper: "a4", orientation: "landscape", repeatedRows: { first: header, last: header } },
  };
}
