import type { CellStyle } from "../src/shared/layout/sheetPlan";

/** The look of the printed forms. Sizes in points, widths in characters of Excel's default font. */
export const AMOUNT_FORMAT = "#,##0.00";
export const RATE_FORMAT = "0%";
export const TEXT_FORMAT = "@";

export const TITLE_HEIGHT = 32;
export const FURNITURE_HEIGHT = 17;

export const BASE: CellStyle = { fontName: "宋体", fontSize: 10, vertical: "center" };
export const TITLE: CellStyle = { fontSize: 18, bold: true, horizontal: "center" };
export const CENTRED: CellStyle = { horizontal: "center", wrap: true };
export const BORDERED: CellStyle = { border: "thin" };
export const AMOUNT: CellStyle = { horizontal: "right", numberFormat: AMOUNT_FORMAT };

const LINE_HEIGHT = 15;
/** A Chinese character of 10 points is as wide as this many digits of the default font. */
const CHARACTER_WIDTH = 1.95;

/** The height a wrapped text needs in a cell of that width. */
export function wrappedHeight(text: string, width: number): number {
  return LINE_HEIGHT * Math.ceil((text.length * CHARACTER_WIDTH) / width);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
