import ExcelJS from "exceljs";
import JSZip from "jszip";
import type { CellStyle, PlannedValidation, SheetPlan } from "../src/shared/layout/sheetPlan";
import { styleByCell } from "../src/shared/layout/styledAreas";

const PRODUCT = "perf-accounts-addin";
/** One moment for every date in the file, so that the same sheets always give the same bytes. */
const FILE_DATE = new Date(Date.UTC(2024, 7, 30));
/** The numbers of the file format; the library's own list of them lacks A3. */
const PAPER_SIZES: Readonly<Record<SheetPlan["print"]["paper"], number>> = { a4: 9, a3: 8 };
const MARGINS = { left: 0.5, right: 0.5, top: 0.55, bottom: 0.55, header: 0.3, footer: 0.3 };
const THIN = { style: "thin" } as const;

/** What formulas come to, by sheet and address: 支出决算表!C7. */
export type Results = ReadonlyMap<string, string | number | boolean>;

/** The bytes of an .xlsx file with these sheets. */
export async function toExcel(
  sheets: readonly SheetPlan[],
  results: Results = new Map(),
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = PRODUCT;
  workbook.lastModifiedBy = PRODUCT;
  workbook.created = FILE_DATE;
  workbook.modified = FILE_DATE;
  for (const plan of sheets) addSheet(workbook, plan, results);
  return withFixedDates(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function addSheet(workbook: ExcelJS.Workbook, plan: SheetPlan, results: Results): void {
  const { paper, orientation, repeatedRows } = plan.print;
  const sheet = workbook.addWorksheet(plan.name, {
    views: [{ state: "frozen", xSplit: 0, ySplit: plan.frozenRows, topLeftCell: `A${plan.frozenRows + 1}` }],
    pageSetup: {
      paperSize: PAPER_SIZES[paper],
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: MARGINS,
      printTitlesRow: repeatedRows && `${repeatedRows.first + 1}:${repeatedRows.last + 1}`,
    },
  });
  plan.columnWidths.forEach((width, column) => (sheet.getColumn(column + 1).width = width));
  for (const [row, height] of Object.entries(plan.rowHeights)) sheet.getRow(Number(row) + 1).height = height;
  for (const { row, column, rows, columns } of plan.merges) {
    sheet.mergeCellsWithoutStyle(row + 1, column + 1, row + rows, column + columns);
  }
  for (const { row, column, value, formula } of plan.cells) {
    const cell = sheet.getCell(row + 1, column + 1);
    const result = results.get(`${plan.name}!${cell.address}`);
    cell.value = formula ? { formula: formula.slice(1), result } : (value ?? null);
  }
  for (const [key, style] of styleByCell(plan.styles)) {
    const [row = 0, column = 0] = key.split(":").map(Number);
    sheet.getCell(row + 1, column + 1).style = excelStyle(style);
  }
  for (const validation of plan.validations ?? []) validate(sheet, validation);
  if (plan.protected) protect(sheet);
}

function validate(sheet: ExcelJS.Worksheet, { area, accepts, message }: PlannedValidation): void {
  const rule = { showErrorMessage: true, errorStyle: "stop", error: message, allowBlank: true } as const;
  const bounds = BOUNDS[accepts];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      sheet.getCell(row + 1, column + 1).dataValidation = { ...rule, type: "decimal", ...bounds };
    }
  }
}

/** Any number is one that lies between the largest and the smallest a cell can hold. */
const BOUNDS = {
  amount: { operator: "between", formulae: [-9.99e307, 9.99e307] },
  count: { operator: "greaterThanOrEqual", formulae: [0] },
  points: { operator: "between", formulae: [0, 100] },
} as const satisfies Record<
  PlannedValidation["accepts"],
  Pick<ExcelJS.DataValidation, "operator" | "formulae">
>;

/** Without a password. The library protects at once; what it promises is the hash of a password. */
function protect(sheet: ExcelJS.Worksheet): void {
  void sheet.protect("", { formatColumns: true, formatRows: true });
}

function excelStyle(style: CellStyle): Partial<ExcelJS.Style> {
  return {
    font: {
      name: style.fontName,
      size: style.fontSize,
      bold: style.bold,
      color: style.fontColor === undefined ? undefined : { argb: argb(style.fontColor) },
    },
    fill:
      style.fill === undefined
        ? undefined
        : { type: "pattern", pattern: "solid", fgColor: { argb: argb(style.fill) } },
    alignment: {
      horizontal: style.horizontal,
      vertical: style.vertical === "center" ? "middle" : style.vertical,
      wrapText: style.wrap,
      indent: style.indent,
    },
    border: style.border === undefined ? undefined : { top: THIN, bottom: THIN, left: THIN, right: THIN },
    numFmt: style.numberFormat,
    protection: style.locked === undefined ? undefined : { locked: style.locked },
  };
}

/** #RRGGBB → FFRRGGBB, opaque. */
function argb(color: string): string {
  return `FF${color.slice(1)}`;
}

async function withFixedDates(file: Uint8Array): Promise<Uint8Array> {
  const written = await JSZip.loadAsync(file);
  const fixed = new JSZip();
  for (const [path, entry] of Object.entries(written.files)) {
    if (entry.dir) continue;
    fixed.file(path, await entry.async("uint8array"), { date: FILE_DATE, createFolders: false });
  }
  return fixed.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "DOS" });
}
