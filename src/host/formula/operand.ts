import type FormulaParser from "fast-formula-parser";
import { isError, isMatrix, toNumber, type Matrix, type Scalar } from "./scalar";

/** An argument of a function of Excel. */
export interface Operand {
  /** Of a range that reaches far, only the rows and columns up to the last used cell. */
  readonly value: Scalar | Matrix;
  /** It points at cells; in these Excel passes over texts where it would read a text written into the formula. */
  readonly reference: boolean;
  /** The size as written, which may go beyond the values. */
  readonly rows: number;
  readonly columns: number;
}

export type ExcelFunction = (...args: Operand[]) => Scalar | Matrix;
export type ExcelFunctions = Readonly<Record<string, ExcelFunction>>;

/** A value that is not in a cell: written into the formula, or calculated. */
export function operandOf(value: Scalar | Matrix): Operand {
  const [rows, columns] = isMatrix(value) ? [value.length, value[0]?.length ?? 0] : [1, 1];
  return { value, reference: false, rows, columns };
}

export const OMITTED = operandOf(null);

export function cellsOf({ value }: Operand): readonly Scalar[] {
  return isMatrix(value) ? value.flat() : [value];
}

export function matrixOf({ value }: Operand): Matrix {
  return isMatrix(value) ? value : [[value]];
}

/** The one value of an argument; a range would spill in Excel, here its first cell counts. */
export function single({ value }: Operand): Scalar {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

export function haveOneSize(operands: readonly Operand[]): boolean {
  const [first] = operands;
  return operands.every(({ rows, columns }) => rows === first?.rows && columns === first.columns);
}

/** A range or an array, in which only numbers count, as against a value in the formula, which is made a number. */
export function isList({ value, reference }: Operand): boolean {
  return reference || isMatrix(value);
}

/** All numbers of the arguments, or the first error. */
export function figures(args: readonly Operand[]): number[] | FormulaParser.FormulaError {
  const found: number[] = [];
  for (const arg of args) {
    const list = isList(arg);
    for (const cell of cellsOf(arg)) {
      const figure = list ? cell : toNumber(cell);
      if (isError(figure)) return figure;
      if (typeof figure === "number") found.push(figure);
    }
  }
  return found;
}
