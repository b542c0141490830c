import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnLetters } from "../../src/shared/workbook/address";

/** Texts and quoted sheet names are passed over; a name followed by "(" or "." is a function, not a cell. */
const REFERENCE =
  /"[^"]*"|'[^']*'|(?<![\p{L}\p{N}_.])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/gu;

/** The formula as Excel copies it so many rows and columns further: references without $ move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    REFERENCE,
    (found: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return found;
      const column = columnIndex(letters) + (fixedColumn ? 0 : columns);
      const row = Number(digits) + (fixedRow ? 0 : rows);
      if (column < 0 || column >= MAX_COLUMNS || row < 1 || row > MAX_ROWS) return "#REF!";
      return `${fixedColumn ?? ""}${columnLetters(column)}${fixedRow ?? ""}${row}`;
    },
  );
}
