import { parseArea } from "../../../src/shared/workbook/address";
import type { WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";

/** The slips of the hand that can happen to a figure with two decimals, by name; those that change nothing are left out. */
export function slips(figure: number): Record<string, number> {
  const written = Math.abs(figure).toFixed(2);
  const digits = written.replace(".", "").replace(/^0+/, "");
  const asFigure = (text: string): number => Number(text.padStart(3, "0").replace(/(\d{2})$/, ".$1"));
  const middle = Math.floor((digits.length - 1) / 2);
  const swapped =
    digits.slice(0, middle) + (digits[middle + 1] ?? "") + (digits[middle] ?? "") + digits.slice(middle + 2);
  const replaced =
    digits.slice(0, middle) + String((Number(digits[middle]) + 3) % 10) + digits.slice(middle + 1);
  const all: Record<string, number> = {
    swapped: asFigure(swapped),
    replaced: asFigure(replaced),
    dropped: asFigure(digits.slice(0, middle) + digits.slice(middle + 1)),
    added: asFigure(`${digits.slice(0, middle)}7${digits.slice(middle)}`),
    sign: -figure,
    tenfold: Number((figure * 10).toFixed(2)),
    tenth: Number((figure / 10).toFixed(2)),
    yuan: Number((figure * 10000).toFixed(2)),
    zeroed: 0,
  };
  return Object.fromEntries(Object.entries(all).filter(([, wrong]) => Math.abs(wrong - figure) > 0.02));
}

/** The workbook with another figure in one cell; everything else is shared. */
export function withFigure(
  workbook: WorkbookSnapshot,
  sheetName: string,
  cell: string,
  figure: number,
): WorkbookSnapshot {
  const at = parseArea(cell);
  if (!at) throw new Error(`${cell} is no cell`);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      if (sheet.name !== sheetName) return sheet;
      const row = at.row - sheet.origin.row;
      const column = at.column - sheet.origin.column;
      const changed = [...(sheet.values[row] ?? [])];
      changed[column] = figure;
      return { ...sheet, values: sheet.values.map((values, index) => (index === row ? changed : values)) };
    }),
  };
}
