import { MovableFormula } from "../../src/shared/workbook/movableFormula";

/** The formula as Excel copies it so many rows and columns further. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return new MovableFormula(formula, { row: 0, column: 0 }).at({ row: rows, column: columns });
}
