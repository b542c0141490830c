import { Decimal } from "../amount/decimal";
import { nameKey } from "../relation/relation";
import { printed } from "../statement/holes";
import type { Column, StatementId } from "../statement/statement";
import { subjectLevel } from "../statement/subjects";
import { cellAddress, quoteSheetName } from "../workbook/address";
import { type ArrangedRow, type Arrangement, cellName, isNamed, type Panel, panelsOf } from "./arrangement";
import type { LayoutChoices } from "./choices";
import { writtenEntry } from "./entry";
import { contentStyle, formStyle, rowHeight } from "./formStyle";
import { cellArea, SheetBuilder } from "./sheetBuilder";
import type { SheetPlan } from "./sheetPlan";

/** The sheet that sets this year's figures beside last year's. */
export const COMPARISON_SHEET = "上年对比";

/** The columns of each statement that are compared; 04 repeats 01, the others say it in their own forms. */
const COMPARED: Partial<Readonly<Record<StatementId, readonly string[]>>> = {
  "01": ["amount"],
  "02": ["total"],
  "03": ["total"],
  "05": ["total"],
  "06": ["amount"],
  "07": ["total"],
  "08": ["total"],
  "09": [
    "actualTotal",
    "actualAbroad",
    "actualVehicles",
    "actualPurchase",
    "actualRunning",
    "actualReception",
  ],
};

const WIDTHS = [44, 18, 18, 18, 12];
const HEADER_ROW = 2;

/** A figure of this year, where it stands, and what it was last year; undefined where there was no such row. */
interface Compared {
  readonly label: string;
  readonly indent: number;
  readonly reference: string;
  readonly lastYear: string | undefined;
}

/**
 * 增减额 and 增减率 of every subject, total and item that has figures, as native formulas over this year's statements.
 * `lastYear` holds last year's amounts in the unit of the statements, by the name of the cell.
 */
export function comparisonSheet(
  published: readonly Arrangement[],
  lastYear: ReadonlyMap<string, string>,
  choices: LayoutChoices,
): SheetPlan {
  const sheet = new SheetBuilder(WIDTHS);
  const whole = (row: number) => ({ row, column: 0, rows: 1, columns: WIDTHS.length });
  sheet.put(whole(0), printed("{year}年度决算数与{lastYear}年度对比", choices), formStyle.title);
  sheet.rowsAtLeast(0, 1, rowHeight.title);
  sheet.put(whole(1), `金额单位：${choices.unit}`, formStyle.aboveRight);
  const headers = ["项目", "{year}年决算数", "{lastYear}年决算数", "增减额", "增减率"];
  headers.forEach((header, column) =>
    sheet.put(cellArea(HEADER_ROW, column), printed(header, choices), formStyle.header),
  );
  let row = HEADER_ROW + 1;
  for (const arrangement of published) {
    const compared = comparedIn(arrangement, lastYear, choices.codes);
    if (compared.length === 0) continue;
    sheet.put(whole(row++), arrangement.statement.title, formStyle.totalLabel);
    for (const figure of compared) drawFigure(sheet, row++, figure);
  }
  sheet.rowsAtLeast(HEADER_ROW, row, rowHeight.body);
  return {
    name: COMPARISON_SHEET,
    cells: sheet.cells,
    merges: sheet.merges,
    styles: sheet.styles,
    columnWidths: WIDTHS,
    rowHeights: sheet.rowHeights,
    frozenRows: HEADER_ROW + 1,
    print: { paper: "a4", orientation: "portrait", repeatedRows: { first: 0, last: HEADER_ROW } },
    protected: choices.locked,
  };
}

function drawFigure(
  sheet: SheetBuilder,
  row: number,
  { label, indent, reference, lastYear }: Compared,
): void {
  const [now, before] = [cellAddress({ row, column: 1 }), cellAddress({ row, column: 2 })];
  const calculated = contentStyle("amount", false);
  sheet.put(cellArea(row, 0), label, { ...formStyle.label, indent });
  sheet.put(cellArea(row, 1), { formula: `=${reference}` }, calculated);
  sheet.put(cellArea(row, 2), writtenEntry("amount", lastYear), contentStyle("amount", true));
  sheet.put(cellArea(row, 3), { formula: `=ROUND(${now}-${before},2)` }, calculated);
  const rate = `=IF(N(${before})=0,"—",ROUND((${now}-${before})/ABS(${before}),4))`;
  sheet.put(cellArea(row, 4), { formula: rate }, contentStyle("rate", false));
}

function comparedIn(
  arrangement: Arrangement,
  lastYear: ReadonlyMap<string, string>,
  codes: readonly string[],
): Compared[] {
  const columns = COMPARED[arrangement.statement.id] ?? [];
  return panelsOf(arrangement).flatMap((panel) =>
    panel.rows
      .filter(isNamed)
      .flatMap((row) =>
        panel.columns
          .filter(({ column }) => columns.includes(column.key))
          .flatMap(({ column }) => comparedCell(arrangement, panel, row, column, lastYear, codes) ?? []),
      ),
  );
}

/** Subjects of the long printed lists are left out while they were nothing last year and are not asked for now. */
function comparedCell(
  arrangement: Arrangement,
  panel: Panel,
  row: ArrangedRow,
  column: Column,
  lastYear: ReadonlyMap<string, string>,
  codes: readonly string[],
): Compared | undefined {
  const name = cellName(arrangement.statement, panel, row, column);
  const position = arrangement.positionOf(name);
  const before = lastYear.get(nameKey(name));
  const wasNothing = before === undefined || new Decimal(before).isZero();
  if (!position || (wasNothing && isOfLongList(panel, row, codes))) return undefined;
  return {
    label: row.label === "" ? column.header : row.label,
    indent: row.indent,
    reference: `${quoteSheetName(arrangement.sheetName)}!${cellAddress(position)}`,
    lastYear: before,
  };
}

function isOfLongList({ block }: Panel, { key }: ArrangedRow, codes: readonly string[]): boolean {
  const level = subjectLevel(key);
  if (block.rows.kind === "tree") return block.rows.codes !== undefined && level !== "class";
  return level === "class" && !codes.some((code) => code.startsWith(key));
}
