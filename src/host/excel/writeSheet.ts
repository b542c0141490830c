import { areaAddress, type Area } from "../../shared/workbook/address";
import type { PlannedCell, SheetPlan } from "../../shared/layout/sheetPlan";
import type { CellValue } from "../../shared/workbook/snapshot";

/**
 * Queues the contents of a planned sheet as one rectangle: number formats first, so that text is taken as text, then
 * values and formulas. `formulaOf` gives the formula as this workbook needs it.
 */
export function writeContents(
  worksheet: Excel.Worksheet,
  plan: SheetPlan,
  formulaOf: (formula: string) => string,
): void {
  const formatted = plan.styles
    .filter(({ style }) => style.numberFormat !== undefined)
    .map(({ area }) => area);
  const area = boundsOf([...plan.cells.map(asArea), ...formatted]);
  if (!area) return;
  const contents = blankGrid<string | number>(area, "");
  const numberFormats = blankGrid(area, "General");
  for (const { area: styled, style } of plan.styles) {
    const { numberFormat } = style;
    if (numberFormat !== undefined) fillGrid(numberFormats, area, styled, numberFormat);
  }
  for (const cell of plan.cells) {
    const place = asArea(cell);
    fillGrid(
      contents,
      area,
      place,
      cell.formula === undefined ? (cell.value ?? "") : formulaOf(cell.formula),
    );
    const styled = numberFormats[cell.row - area.row]?.[cell.column - area.column] ?? "General";
    fillGrid(numberFormats, area, place, numberFormatFor(cell, styled));
  }
  const range = worksheet.getRange(areaAddress(area));
  range.numberFormat = numberFormats;
  range.formulas = contents;
}

/** In a cell formatted as text Excel takes anything for text, and shows a formula instead of its result. */
function numberFormatFor({ value, formula }: PlannedCell, styled: string): string {
  if (formula !== undefined) return styled === TEXT ? "General" : styled;
  return mayBeMisread(value) ? TEXT : styled;
}

const TEXT = "@";

/**
 * Whether Excel might take a text for a formula, a number, a date or a logical value, as it does with 201, =A1, 1-2,
 * 50% and 3月. Longer texts with figures in them are none of these; in General they wrap and grow as usual.
 */
export function mayBeMisread(value: CellValue | undefined): boolean {
  if (typeof value !== "string") return false;
  if (/^[=+\-@'#]|^(true|false)$/i.test(value)) return true;
  return value.length <= LONGEST_MISREAD && /\p{N}/u.test(value);
}

const LONGEST_MISREAD = 255;

function asArea({ row, column }: PlannedCell): Area {
  return { row, column, rows: 1, columns: 1 };
}

function boundsOf(areas: readonly Area[]): Area | undefined {
  if (areas.length === 0) return undefined;
  let [row, column, endRow, endColumn] = [Infinity, Infinity, 0, 0];
  for (const area of areas) {
    row = Math.min(row, area.row);
    column = Math.min(column, area.column);
    endRow = Math.max(endRow, area.row + area.rows);
    endColumn = Math.max(endColumn, area.column + area.columns);
  }
  return { row, column, rows: endRow - row, columns: endColumn - column };
}

function blankGrid<Content>({ rows, columns }: Area, content: Content): Content[][] {
  return Array.from({ length: rows }, () => new Array<Content>(columns).fill(content));
}

function fillGrid<Content>(grid: Content[][], bounds: Area, area: Area, content: Content): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    const start = area.column - bounds.column;
    grid[row - bounds.row]?.fill(content, start, start + area.columns);
  }
}
