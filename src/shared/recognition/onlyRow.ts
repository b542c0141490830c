import type { Block, FixedRow } from "../statement/statement";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { Body } from "./body";
import { anyFigure, areRising, figuresIn, holdsWords, isFigureAt, isOrdinals } from "./figuresAt";
import type { LocatedRow } from "./locatedStatement";
import type { Columns, Region } from "./region";
import { textAt } from "./sheetText";
import { labelWord } from "./words";

/**
 * The only row of a block without labels: the first one with a figure, or the first one. Where a form may print a row
 * for every unit and prints several, the one labelled 合计 is that row.
 */
export function onlyRow(
  sheet: SheetSnapshot,
  block: Block,
  { key, each }: FixedRow,
  columns: Columns,
  region: Region,
): Body | undefined {
  if (region.last < region.first) return { columns, rows: [], unnamed: 0 };
  const figures = figuresIn(block, columns);
  const filled: number[] = [];
  let first = region.first;
  for (let row = region.first; row <= region.last; row++) {
    if (!anyFigure(sheet, row, figures) || isNumbering(sheet, row, region.left, figures)) continue;
    // What rises with gaps numbers the columns as long as no figures came before.
    if (filled.length === 0 && areRising(sheet, row, figures)) first = row + 1;
    else filled.push(row);
  }
  const units = each === undefined ? [] : filled.filter((row) => isUnit(sheet, row, figures));
  if (each !== undefined && units.length > 1) {
    const { rows, unnamed } = rowsOfUnits(sheet, key, each, units, region.left, figures);
    return { columns, rows, unnamed: unnamed + filled.length - units.length };
  }
  const row = filled[0] ?? first;
  return { columns, rows: [{ key, label: "", occurrence: 1, row }], unnamed: Math.max(0, filled.length - 1) };
}

/** A repeated 栏次 row: 1 2 3, or one that says so. */
function isNumbering(sheet: SheetSnapshot, row: number, left: number, figures: readonly number[]): boolean {
  return isOrdinals(sheet, row, figures) || labelLeftOf(sheet, row, left, figures) === "栏次";
}

/** One figure alone or one among words, 保有量 3 辆, is a remark below the table. */
function isUnit(sheet: SheetSnapshot, row: number, figures: readonly number[]): boolean {
  const count = figures.filter((column) => isFigureAt(sheet, { row, column })).length;
  return count > 1 && !figures.some((column) => holdsWords(sheet, { row, column }));
}

const TOTAL = /^(?:合计|总计|部门合计|汇总)$/u;
const SUBTOTAL = /^小计/u;

/** Subtotals, and a second 合计, stand among the rows and are no units. */
function rowsOfUnits(
  sheet: SheetSnapshot,
  total: string,
  each: string,
  rows: readonly number[],
  left: number,
  figures: readonly number[],
): Pick<Body, "rows" | "unnamed"> {
  const found: LocatedRow[] = [];
  let units = 0;
  let unnamed = 0;
  let hasTotal = false;
  for (const row of rows) {
    const label = labelLeftOf(sheet, row, left, figures);
    const word = labelWord(label);
    if (TOTAL.test(word) && !hasTotal) {
      hasTotal = true;
      found.push({ key: total, label, occurrence: 1, row });
    } else if (TOTAL.test(word) || SUBTOTAL.test(word)) unnamed++;
    else found.push({ key: each, label, occurrence: ++units, row });
  }
  return { rows: found, unnamed };
}

/** The last text left of the figures: the name of a unit stands behind its number. */
function labelLeftOf(sheet: SheetSnapshot, row: number, left: number, figures: readonly number[]): string {
  let label = "";
  for (let column = left; column < Math.min(...figures); column++) {
    label = textAt(sheet, { row, column }) || label;
  }
  return label;
}
