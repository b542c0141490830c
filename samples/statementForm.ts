import type { CellStyle, PlannedCell, SheetPlan, StyledArea } from "../src/shared/layout/sheetPlan";
import type { Area } from "../src/shared/workbook/address";
import { placeGrid, type FormGrid } from "./formGrid";
import * as look from "./formStyle";

/** What stands in a column below the header, which decides how it is printed. */
export type ColumnKind = "code" | "subject" | "label" | "line" | "amount";

export interface FormColumn {
  readonly kind: ColumnKind;
  readonly width: number;
}

/** One of the nine public statements as it prints: furniture above, header, body, footnotes below. */
export interface StatementForm {
  readonly sheetName: string;
  readonly title: string;
  /** 公开01表 and so on. */
  readonly number: string;
  readonly unitName: string;
  readonly columns: readonly FormColumn[];
  readonly header: FormGrid;
  readonly body: FormGrid;
  readonly footnotes: readonly string[];
  readonly orientation: "portrait" | "landscape";
  /** In points, one for each header row. */
  readonly headerHeights?: readonly number[];
  readonly bodyHeight?: number;
}

const COLUMN_STYLES: Readonly<Record<ColumnKind, CellStyle>> = {
  code: { horizontal: "left", numberFormat: look.TEXT_FORMAT },
  subject: { horizontal: "left" },
  label: { horizontal: "left" },
  line: { horizontal: "center" },
  amount: look.AMOUNT,
};
const TITLE_ROW = 0;
const NUMBER_ROW = 1;
const UNIT_ROW = 2;
const HEADER_ROW = 3;
const TOTAL_LABEL = /(合计|总计)$/;

/** The sheet of a statement. */
export function statementSheet(form: StatementForm): SheetPlan {
  const width = form.columns.length;
  const bodyRow = HEADER_ROW + form.header.length;
  const footnoteRow = bodyRow + form.body.length;
  const half = Math.ceil(width / 2);
  const line = (row: number): Area => ({ row, column: 0, rows: 1, columns: width });
  const footnotes = form.footnotes.map((text, index) => ({ text, area: line(footnoteRow + index) }));
  const header = placeGrid(form.header, HEADER_ROW);
  const body = placeGrid(form.body, bodyRow);
  const lastRow = footnoteRow + footnotes.length - 1;

  return {
    name: form.sheetName,
    cells: [
      { row: TITLE_ROW, column: 0, value: form.title },
      { row: NUMBER_ROW, column: 0, value: form.number },
      { row: UNIT_ROW, column: 0, value: `部门：${form.unitName}` },
      { row: UNIT_ROW, column: half, value: "金额单位：万元" },
      ...header.cells,
      ...body.cells,
      ...footnotes.map(({ text, area }) => ({ row: area.row, column: 0, value: text })),
    ],
    merges: [
      line(TITLE_ROW),
      line(NUMBER_ROW),
      { ...line(UNIT_ROW), columns: half },
      { ...line(UNIT_ROW), column: half, columns: width - half },
      ...header.merges,
      ...body.merges,
      ...footnotes.map(({ area }) => area),
    ],
    styles: [
      { area: { row: 0, column: 0, rows: lastRow + 1, columns: width }, style: look.BASE },
      { area: line(TITLE_ROW), style: look.TITLE },
      { area: line(NUMBER_ROW), style: { horizontal: "right" } },
      { area: { ...line(UNIT_ROW), column: half, columns: width - half }, style: { horizontal: "right" } },
      { area: { ...line(HEADER_ROW), rows: footnoteRow - HEADER_ROW }, style: look.BORDERED },
      { area: { ...line(HEADER_ROW), rows: form.header.length }, style: look.CENTRED },
      ...form.columns.map(({ kind }, column) => ({
        area: { row: bodyRow, column, rows: form.body.length, columns: 1 },
        style: COLUMN_STYLES[kind],
      })),
      ...subjectIndents(form, body.cells),
      ...totalLabels(body.cells),
      ...footnotes.map(({ area }) => ({ area, style: { horizontal: "left", wrap: true } as const })),
    ],
    columnWidths: form.columns.map((column) => column.width),
    rowHeights: rowHeights(form, bodyRow, footnoteRow),
    frozenRows: bodyRow,
    print: {
      paper: "a4",
      orientation: form.orientation,
      repeatedRows: { first: TITLE_ROW, last: bodyRow - 1 },
    },
  };
}

/** 款 and 项 stand further right than the 类 they belong to; the code left of the name tells how far. */
function subjectIndents(form: StatementForm, cells: readonly PlannedCell[]): StyledArea[] {
  return cells.flatMap(({ row, column, value }) => {
    const indent = form.columns[column]?.kind === "code" ? Math.floor((String(value).length - 3) / 2) : 0;
    if (typeof value !== "string" || !/^\d+$/.test(value) || indent === 0) return [];
    return [{ area: { row, column: column + 1, rows: 1, columns: 1 }, style: { indent } }];
  });
}

function totalLabels(cells: readonly PlannedCell[]): StyledArea[] {
  return cells
    .filter(({ value }) => typeof value === "string" && TOTAL_LABEL.test(value))
    .map(({ row, column }) => ({
      area: { row, column, rows: 1, columns: 1 },
      style: { horizontal: "center" },
    }));
}

function rowHeights(form: StatementForm, bodyRow: number, footnoteRow: number): Record<number, number> {
  const heights: Record<number, number> = {
    [TITLE_ROW]: look.TITLE_HEIGHT,
    [NUMBER_ROW]: look.FURNITURE_HEIGHT,
    [UNIT_ROW]: look.FURNITURE_HEIGHT,
  };
  form.header.forEach((_, index) => (heights[HEADER_ROW + index] = form.headerHeights?.[index] ?? 18));
  form.body.forEach((_, index) => (heights[bodyRow + index] = form.bodyHeight ?? 17));
  const width = look.sum(form.columns.map((column) => column.width));
  form.footnotes.forEach((text, index) => {
    heights[footnoteRow + index] = look.wrappedHeight(text, width);
  });
  return heights;
}
