import ExcelJS, { type Worksheet } from "exceljs";
import { MAX_COLUMNS, parseArea } from "../../src/shared/workbook/address";
import { Workbook } from "../model/workbook";
import type { Sheet } from "../model/sheet";
import { readStyle } from "./cellStyle";
import { readValue } from "./cellValue";
import { readOutline } from "./chartSheets";
import { readConditionalFormats } from "./conditionalFormats";
import { rememberFile, rememberSheet } from "./fileBehind";
import { readPageSetup } from "./printing";
import { readProtection } from "./protection";
import { readSettings } from "./settingsPart";
import { readValidations } from "./validations";

/** The bytes are no .xlsx workbook. */
export class UnreadableFile extends Error {
  constructor(readonly detail: string) {
    super(`[UnreadableFile] ${detail}`);
    this.name = "UnreadableFile";
  }
}

/** An .xlsx file as a workbook; what the model does not know is kept for `saveXlsx`. Throws `UnreadableFile`. */
export async function openXlsx(bytes: Uint8Array): Promise<Workbook> {
  const file = new ExcelJS.Workbook();
  try {
    await file.xlsx.load(bytes.slice().buffer);
  } catch (error) {
    throw new UnreadableFile(error instanceof Error ? error.message : String(error));
  }
  const outline = await readOutline(bytes);
  const workbook = new Workbook();
  rememberFile(workbook, file);
  workbook.structureProtected = outline.structureProtected;
  for (const listed of outline.sheets) {
    const sheet = workbook.addSheet(listed.name, listed.kind);
    sheet.visibility = listed.visibility;
    const worksheet = listed.kind === "worksheet" ? file.getWorksheet(listed.name) : undefined;
    if (worksheet) readSheet(worksheet, sheet, () => workbook.makeId());
  }
  for (const { name, ranges } of file.definedNames.model) {
    if (ranges[0] !== undefined) workbook.names.set(name, `=${ranges[0]}`);
  }
  for (const [key, value] of await readSettings(bytes)) workbook.settings.set(key, value);
  const active = workbook.sheets[firstView(file)?.activeTab ?? 0];
  const shown = (sheet: Sheet): boolean => sheet.visibility === "Visible" && sheet.kind === "worksheet";
  workbook.active = active && shown(active) ? active : (workbook.sheets.find(shown) ?? workbook.sheets[0]);
  return workbook;
}

/** exceljs leaves the list out where the file has none. */
function firstView(file: { views?: ExcelJS.WorkbookView[] }): ExcelJS.WorkbookView | undefined {
  return file.views?.[0];
}

/** The rows of exceljs's own model: unlike eachRow it passes over nothing that is only formatted. */
interface SheetRows {
  readonly rows: readonly {
    readonly number: number;
    readonly height?: number;
    readonly hidden?: boolean;
    readonly cells: readonly { readonly address: string; readonly type: number }[];
  }[];
  readonly merges: readonly string[];
}

function readSheet(from: Worksheet, sheet: Sheet, makeId: () => string): void {
  rememberSheet(sheet, from);
  const model = from.model as unknown as SheetRows;
  for (const row of model.rows) {
    if (row.height) sheet.rowHeights.set(row.number - 1, row.height);
    if (row.hidden) sheet.hiddenRows.add(row.number - 1);
    for (const { address } of row.cells) readCell(from, sheet, address);
  }
  unshareFormulas(from, model);
  (from.columns ?? []).forEach((column, index) => {
    if (column.width && column.isCustomWidth !== false) sheet.columnWidths.set(index, column.width);
    if (column.hidden) sheet.hiddenColumns.add(index);
  });
  sheet.merges = model.merges.map(parseArea).flatMap((area) => area ?? []);
  const [view] = from.views ?? [];
  if (view?.state === "frozen") sheet.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  sheet.gridlines = view?.showGridLines ?? true;
  const tab = from.properties.tabColor?.argb;
  sheet.tabColor = tab ? `#${tab.slice(-6).toUpperCase()}` : "";
  sheet.conditionalFormats = readConditionalFormats(from, makeId);
  sheet.validations = readValidations(from);
  sheet.pageSetup = readPageSetup(from);
  sheet.protection = readProtection(from);
}

function readCell(from: Worksheet, sheet: Sheet, address: string): void {
  const cell = from.getCell(address);
  const style = readStyle(cell.style);
  const covered = cell.isMerged && cell.master !== cell;
  const content = covered ? { value: null } : readValue(cell);
  const key = (Number(cell.row) - 1) * MAX_COLUMNS + Number(cell.col) - 1;
  sheet.cells.set(key, { ...content, style });
}

/** A shared formula stands on its master; written out, each cell can be changed without breaking others. */
function unshareFormulas(from: Worksheet, model: SheetRows): void {
  const shared = model.rows
    .flatMap((row) => row.cells)
    .map(({ address }) => from.getCell(address))
    .filter(
      (cell) => cell.type === ExcelJS.ValueType.Formula && cell.formulaType === ExcelJS.FormulaType.Shared,
    );
  const masters = new Set(
    shared.map((cell) => (cell.value as { sharedFormula?: string }).sharedFormula ?? ""),
  );
  const formulas = [...shared, ...[...masters].filter(Boolean).map((address) => from.getCell(address))].map(
    (cell) => ({ cell, value: { formula: cell.formula, result: cell.result } }),
  );
  for (const { cell, value } of formulas) cell.value = value;
}
