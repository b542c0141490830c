import ExcelJS, { type Cell as FileCell, type Workbook as ExcelFile, type Worksheet } from "exceljs";
import { MAX_COLUMNS, areaAddress } from "../../src/shared/workbook/address";
import { CellError, type Cell, type Value } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { NORMAL } from "../model/style";
import type { Workbook } from "../model/workbook";
import { readStyle, writeStyle } from "./cellStyle";
import { readValue, writeValue } from "./cellValue";
import { writeConditionalFormats } from "./conditionalFormats";
import { fileBehind, rememberFile, rememberSheet, worksheetBehind } from "./fileBehind";
import { moveNotes } from "./notes";
import { writePageSetup } from "./printing";
import { writeProtection } from "./protection";
import { withSettings } from "./settingsPart";
import { writeValidations } from "./validations";

const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/**
 * The workbook as .xlsx. Of a workbook that came from a file only what changed is written over, so that notes,
 * pictures and rules unknown to the model stay. Chart sheets cannot be written and are left out.
 */
export async function saveXlsx(workbook: Workbook): Promise<Uint8Array> {
  const file = fileBehind(workbook) ?? new ExcelJS.Workbook();
  rememberFile(workbook, file);
  removeDeletedSheets(workbook, file);
  const sheets = workbook.sheets.filter((sheet) => sheet.kind === "worksheet");
  for (const [index, sheet] of sheets.entries()) {
    const worksheet = worksheetBehind(sheet) ?? file.addWorksheet(sheet.name);
    rememberSheet(sheet, worksheet);
    await writeSheet(sheet, worksheet);
    Object.assign(worksheet, { orderNo: index });
  }
  const activeTab = Math.max(0, workbook.active ? sheets.indexOf(workbook.active) : 0);
  const window = { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, visibility: "visible" as const };
  file.views = [{ ...window, ...(file.views ?? [])[0], activeTab }];
  return withSettings(new Uint8Array(await file.xlsx.writeBuffer()), workbook.settings);
}

function removeDeletedSheets(workbook: Workbook, file: ExcelFile): void {
  const kept = new Set(workbook.sheets.map(worksheetBehind));
  for (const worksheet of [...file.worksheets]) if (!kept.has(worksheet)) file.removeWorksheet(worksheet.id);
}

async function writeSheet(sheet: Sheet, into: Worksheet): Promise<void> {
  if (into.name !== sheet.name) into.name = sheet.name;
  into.state = STATES[sheet.visibility];
  moveNotes(sheet, into);
  writeCells(sheet, into);
  writeSizes(sheet, into);
  into.views = [view(sheet, into)];
  if (sheet.tabColor) into.properties.tabColor = { argb: `FF${sheet.tabColor.slice(1)}` };
  writeConditionalFormats(sheet, into);
  writeValidations(sheet, into);
  writePageSetup(sheet.pageSetup, into);
  await writeProtection(sheet, into);
}

/** Rows and columns that lost their size, because lines were put in or taken out, must not keep the old one. */
function writeSizes(sheet: Sheet, into: Worksheet): void {
  const { rows } = into.model as unknown as { rows: { number: number }[] };
  for (const line of new Set([
    ...rows.map(({ number }) => number - 1),
    ...sheet.rowHeights.keys(),
    ...sheet.hiddenRows,
  ])) {
    const height = sheet.rowHeights.get(line);
    Object.assign(into.getRow(line + 1), { height, hidden: sheet.hiddenRows.has(line) });
  }
  for (const line of new Set([
    ...(into.columns ?? []).keys(),
    ...sheet.columnWidths.keys(),
    ...sheet.hiddenColumns,
  ])) {
    const width = sheet.columnWidths.get(line);
    Object.assign(into.getColumn(line + 1), { width, hidden: sheet.hiddenColumns.has(line) });
  }
}

function view({ frozen, gridlines }: Sheet, into: Worksheet): ExcelJS.WorksheetView {
  const common = {
    showGridLines: gridlines,
    rightToLeft: false,
    zoomScale: into.views?.[0]?.zoomScale ?? 100,
  };
  if (frozen.rows === 0 && frozen.columns === 0)
    return { ...common, state: "normal" } as ExcelJS.WorksheetView;
  return { ...common, state: "frozen", xSplit: frozen.columns, ySplit: frozen.rows } as ExcelJS.WorksheetView;
}

/** Merges are taken apart first: a cell that a merge covers would pass what is written to it on to another. */
function writeCells(sheet: Sheet, into: Worksheet): void {
  const model = into.model as unknown as { merges: string[]; rows: { cells: { address: string }[] }[] };
  const present = model.rows.flatMap((row) => row.cells.map((cell) => cell.address));
  for (const merge of model.merges) into.unMergeCells(merge);
  for (const address of present) {
    const cell = into.getCell(address);
    if (!sheet.cell(Number(cell.row) - 1, Number(cell.col) - 1)) erase(cell);
  }
  for (const [key, cell] of sheet.cells) {
    writeCell(cell, into.getCell(Math.floor(key / MAX_COLUMNS) + 1, (key % MAX_COLUMNS) + 1));
  }
  for (const merge of sheet.merges) into.mergeCellsWithoutStyle(areaAddress(merge));
}

function erase(cell: FileCell): void {
  cell.value = null;
  cell.style = {};
}

/** Leaves alone what is as it was: rich text keeps its runs and a theme colour stays one. */
function writeCell(cell: Cell, into: FileCell): void {
  const before = readValue(into);
  if (before.formula !== cell.formula || !sameValue(before.value, cell.value)) {
    into.value = writeValue(cell.value, cell.formula);
  }
  if (readStyle(into.style) !== cell.style) {
    into.style = cell.style === NORMAL ? {} : writeStyle(cell.style, into.style);
  }
}

function sameValue(a: Value, b: Value): boolean {
  if (a instanceof CellError && b instanceof CellError) return a.code === b.code;
  return a === b;
}
