import type { HeaderNode } from "../statement/statement";
import { spanOf, stripsOf } from "./arrangedBand";
import type { ArrangedBand, ArrangedHeader, Panel } from "./arrangement";
import { formStyle, rowHeight } from "./formStyle";
import { namingColumns } from "./naming";
import { cellArea, type SheetBuilder } from "./sheetBuilder";

/** The header of a band and its row of 栏次. */
export function drawHeader(sheet: SheetBuilder, band: ArrangedBand, words: (text: string) => string): void {
  const dense = band.panels.some(({ block }) => stripsOf(block).length > 0);
  const height = dense ? rowHeight.body : rowHeight.header;
  for (const header of band.headers) {
    drawNodes(sheet, header, header.nodes, header.row, header.firstColumn, words);
    sheet.rowsAtLeast(header.row, header.row + header.depth, height);
  }
  const { ordinalRow } = band;
  if (ordinalRow === undefined) return;
  for (const panel of band.panels) drawOrdinals(sheet, panel, ordinalRow);
  sheet.rowsAtLeast(ordinalRow, ordinalRow + 1, rowHeight.body);
}

/** A header with columns below it takes one row, one without reaches to the bottom of the header. */
function drawNodes(
  sheet: SheetBuilder,
  header: ArrangedHeader,
  nodes: readonly HeaderNode[],
  row: number,
  firstColumn: number,
  words: (text: string) => string,
): void {
  let column = firstColumn;
  for (const node of nodes) {
    const columns = spanOf([node]);
    const rows = "columns" in node ? 1 : header.row + header.depth - row;
    sheet.putHeading({ row, column, rows, columns }, words(node.header), formStyle.header);
    if ("columns" in node) drawNodes(sheet, header, node.columns, row + 1, column, words);
    column += columns;
  }
}

/** The word over the columns that name a row, the numbers over the figures. */
function drawOrdinals(sheet: SheetBuilder, panel: Panel, row: number): void {
  const naming = namingColumns(panel);
  if (naming.columns > 0) {
    sheet.put({ row, column: naming.first, rows: 1, columns: naming.columns }, "栏次", formStyle.ordinal);
  }
  for (const { column, first } of panel.columns.slice(naming.count)) {
    sheet.put(cellArea(row, first), column.ordinal, formStyle.ordinal);
  }
}
