import { type Reading, readFigure } from "../amount/figure";
import { visibleText } from "../amount/text";
import { type Block, figureColumns } from "../statement/statement";
import type { CellPosition } from "../workbook/address";
import { type Cell, cellAt, type SheetSnapshot } from "../workbook/snapshot";
import type { LocatedRow } from "./locatedStatement";
import type { Columns } from "./region";
import { isSentence, textAt } from "./sheetText";

/** Where figures stand; how they are judged is not decided here. */

export function isFigureAt(sheet: SheetSnapshot, position: CellPosition): boolean {
  return read(cellAt(sheet, position)).kind === "figure";
}

/** Text that is no figure; —— and / are blank. */
export function holdsWords(sheet: SheetSnapshot, position: CellPosition): boolean {
  return read(cellAt(sheet, position)).kind === "unreadable";
}

/** Sentences are not searched for figures: a cell may hold thirty thousand characters. */
function read(cell: Cell): Reading {
  return isSentence(String(cell.value)) ? { kind: "unreadable" } : readFigure(cell, 0);
}

/** A figure, or a formula that has none yet. */
export function isFilledAt(sheet: SheetSnapshot, position: CellPosition): boolean {
  return isFigureAt(sheet, position) || cellAt(sheet, position).formula !== "";
}

export function anyFigure(sheet: SheetSnapshot, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => isFigureAt(sheet, { row, column }));
}

/** Whether any figure but zero stands in the columns of a row. */
export function hasFigures(sheet: SheetSnapshot, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => isFigure(cellAt(sheet, { row, column })));
}

function isFigure(cell: Cell): boolean {
  const reading = read(cell);
  return reading.kind === "figure" && !reading.figure.value.isZero();
}

/** A repeated 栏次 row: the figure columns count 1, 2, 3. */
export function isOrdinals(sheet: SheetSnapshot, row: number, columns: readonly number[]): boolean {
  const [first = 0, ...others] = columns.map((column) => Number(textAt(sheet, { row, column })));
  return first > 0 && others.length > 0 && others.every((number, index) => number === first + index + 1);
}

/**
 * The 栏次 of a form that was printed without some of its columns: whole numbers that rise with gaps, from left to right
 * or in the order of the form, whose columns may have been moved.
 */
export function areRising(sheet: SheetSnapshot, row: number, columns: readonly number[]): boolean {
  const orders = [columns, [...columns].sort((a, b) => a - b)];
  return orders.some((order) => {
    const texts = order.map((column) => textAt(sheet, { row, column }));
    const areOrdinals = texts.length > 1 && texts.every((text) => /^[1-9]\d?$/.test(text));
    return (
      areOrdinals && texts.every((text, index) => index === 0 || Number(text) > Number(texts[index - 1]))
    );
  });
}

/** The sheet columns of a block that hold figures, as far as they were found. */
export function figuresIn(block: Block, columns: Columns): number[] {
  return figureColumns(block).flatMap(({ key }) => columns[key] ?? []);
}

/**
 * Whether an officer has filled in anything. Weights (分值) are printed in a blank form too, so that points count only
 * where a row has two of them.
 */
export function isFilledIn(sheet: SheetSnapshot, block: Block, columns: Columns, row: LocatedRow): boolean {
  const at = row.columns ?? columns;
  const filled = figureColumns(block).filter(({ key }) => {
    const column = at[key];
    if (column === undefined) return false;
    const cell = cellAt(sheet, { row: row.row, column });
    return isFigure(row.inside ? { ...cell, value: behindColon(String(cell.value)) } : cell);
  });
  return filled.some(({ role }) => role !== "points") || filled.length > 1;
}

/** 其中：一般公共预算：582.84 holds 582.84; empty where there is no colon. */
export function behindColon(text: string): string {
  if (isSentence(text)) return "";
  return visibleText(/[:：](?<behind>[^:：]*)$/u.exec(text)?.groups?.behind ?? "");
}
