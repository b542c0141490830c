import type { Column, HeaderNode } from "../statement/statement";
import { leafColumns } from "../statement/statement";
import { ancestorCodes } from "../statement/subjects";
import type { ArrangedBlock, ArrangedRow, Arrangement } from "./arrangement";
import type { LayoutChoices } from "./choices";
import type { CalculatedCell } from "./formulas";
import { formStyle, rowHeight } from "./formStyle";
import { cellArea, SheetBuilder } from "./sheetBuilder";
import type { SheetPlan } from "./sheetPlan";

/** One statement as a sheet that looks like the printed form. */
export function drawStatement(
  arrangement: Arrangement,
  choices: LayoutChoices,
  calculated: readonly CalculatedCell[],
): SheetPlan {
  const sheet = new SheetBuilder();
  drawHead(sheet, arrangement, choices);
  for (const block of arrangement.blocks) {
    drawHeader(sheet, arrangement, block.block.columns, block.firstColumn, arrangement.headerRow);
    drawOrdinals(sheet, arrangement, block);
    drawBody(sheet, arrangement, block, calculated);
  }
  drawFootnotes(sheet, arrangement);
  const { statement, sheetName, ordinalRow, bodyRow } = arrangement;
  return {
    name: sheetName,
    cells: sheet.cells,
    merges: sheet.merges,
    styles: sheet.styles,
    columnWidths: arrangement.blocks.flatMap(({ columns }) => columns.map(({ width }) => width)),
    rowHeights: heights(arrangement),
    frozenRows: bodyRow,
    print: {
      paper: "a4",
      orientation: statement.print.orientation,
      repeatedRows: { first: 0, last: ordinalRow },
    },
  };
}

function drawHead(sheet: SheetBuilder, { statement, width }: Arrangement, choices: LayoutChoices): void {
  const half = Math.ceil(width / 2);
  const left = (row: number) => ({ row, column: 0, rows: 1, columns: half });
  const right = (row: number) => ({ row, column: half, rows: 1, columns: width - half });
  sheet.put({ row: 0, column: 0, rows: 1, columns: width }, statement.title, formStyle.title);
  sheet.put(left(1), `${choices.year}年度`, formStyle.aboveLeft);
  sheet.put(right(1), statement.number, formStyle.aboveRight);
  sheet.put(left(2), `部门：${unitLabel(choices)}`, formStyle.aboveLeft);
  sheet.put(right(2), `金额单位：${statement.unit}`, formStyle.aboveRight);
}

function unitLabel({ unitName, scope }: LayoutChoices): string {
  return scope === "single" && !/[（(]本级[）)]$/u.test(unitName) ? `${unitName}（本级）` : unitName;
}

/** Draws a tree of headers from `row` down; a header without children reaches to the bottom of the header. */
function drawHeader(
  sheet: SheetBuilder,
  arrangement: Arrangement,
  nodes: readonly HeaderNode[],
  firstColumn: number,
  row: number,
): void {
  let column = firstColumn;
  for (const node of nodes) {
    const columns = "columns" in node ? leafColumns(node.columns).length : 1;
    const rows = "columns" in node ? 1 : arrangement.ordinalRow - row;
    sheet.put({ row, column, rows, columns }, node.header, formStyle.header);
    if ("columns" in node) drawHeader(sheet, arrangement, node.columns, column, row + 1);
    column += columns;
  }
}

/** The 栏次 row: the word over the columns that name a row, the numbers over the amounts. */
function drawOrdinals(
  sheet: SheetBuilder,
  { ordinalRow }: Arrangement,
  { columns, firstColumn }: ArrangedBlock,
): void {
  const naming = columns.findIndex(({ role }) => role === "amount" || role === "line");
  sheet.put({ row: ordinalRow, column: firstColumn, rows: 1, columns: naming }, "栏次", formStyle.ordinal);
  columns.slice(naming).forEach(({ ordinal }, index) => {
    sheet.put(cellArea(ordinalRow, firstColumn + naming + index), ordinal, formStyle.ordinal);
  });
}

function drawBody(
  sheet: SheetBuilder,
  { bodyRow }: Arrangement,
  block: ArrangedBlock,
  calculated: readonly CalculatedCell[],
): void {
  const naming = block.columns.findIndex(({ role }) => role === "amount" || role === "line");
  block.rows.forEach((row, index) => {
    const sheetRow = bodyRow + index;
    if (row.kind === "total") {
      const area = { row: sheetRow, column: block.firstColumn, rows: 1, columns: naming };
      sheet.put(area, row.label, formStyle.totalLabel);
    }
    block.columns.forEach((column, offset) => {
      if (row.kind === "total" && offset < naming) return;
      drawCell(sheet, row, column, sheetRow, block.firstColumn + offset, calculated);
    });
  });
}

function drawCell(
  sheet: SheetBuilder,
  row: ArrangedRow,
  column: Column,
  sheetRow: number,
  sheetColumn: number,
  calculated: readonly CalculatedCell[],
): void {
  const area = cellArea(sheetRow, sheetColumn);
  switch (column.role) {
    case "line":
      return sheet.put(area, row.line, formStyle.ordinal);
    case "code":
      return sheet.put(area, row.key, formStyle.code);
    case "label":
      return sheet.put(area, row.label, { ...formStyle.label, indent: depthOfSubject(row) });
    case "amount": {
      if (row.kind === "blank") return sheet.put(area, undefined, formStyle.empty);
      const cell = calculated.find(
        ({ position }) => position.row === sheetRow && position.column === sheetColumn,
      );
      return sheet.put(area, cell?.formula, cell ? formStyle.calculated : formStyle.entry);
    }
  }
}

/** 款 stand one step in from their 类, 项 two. */
function depthOfSubject({ kind, key }: ArrangedRow): number {
  return kind === "subject" ? ancestorCodes(key).length : 0;
}

function drawFootnotes(sheet: SheetBuilder, { statement, footnoteRow, width }: Arrangement): void {
  statement.footnotes.forEach((footnote, index) => {
    const area = { row: footnoteRow + index, column: 0, rows: 1, columns: width };
    sheet.put(area, footnote, formStyle.footnote);
  });
}

function heights({ statement, headerRow, ordinalRow, footnoteRow }: Arrangement): Record<number, number> {
  const record: Record<number, number> = { 0: rowHeight.title, 1: rowHeight.above, 2: rowHeight.above };
  for (let row = headerRow; row < ordinalRow; row++) record[row] = rowHeight.header;
  for (let row = ordinalRow; row < footnoteRow; row++) record[row] = rowHeight.body;
  statement.footnotes.forEach((_, index) => (record[footnoteRow + index] = rowHeight.footnote));
  return record;
}
