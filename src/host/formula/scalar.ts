import FormulaParser from "fast-formula-parser";

const { FormulaError } = FormulaParser;

/** One value inside a formula; null is a blank cell or an omitted argument, which count as 0, "" or FALSE. */
export type Scalar = number | string | boolean | null | FormulaParser.FormulaError;
/** Rows of values: a range or an array. */
export type Matrix = readonly (readonly Scalar[])[];

export const DIVISION_BY_ZERO = new FormulaError("#DIV/0!");
export const NOT_AVAILABLE = new FormulaError("#N/A");
export const NOT_A_NUMBER = new FormulaError("#NUM!");
export const WRONG_REFERENCE = new FormulaError("#REF!");
export const WRONG_VALUE = new FormulaError("#VALUE!");

export function isError(value: unknown): value is FormulaParser.FormulaError {
  return value instanceof FormulaError;
}

export function isMatrix(value: unknown): value is Matrix {
  return Array.isArray(value);
}

const NUMBER_TEXT = /^[-+]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[-+]?\d+)?%?$/i;

/** The number a text stands for, as where it is an operand: " 1,234.5 ", "12%"; undefined for other texts. */
export function numberInText(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed) || !NUMBER_TEXT.test(trimmed)) return undefined;
  const number = Number(trimmed.replaceAll(",", "").replace("%", ""));
  return trimmed.endsWith("%") ? number / 100 : number;
}

export function toNumber(value: Scalar): number | FormulaParser.FormulaError {
  if (typeof value === "number" || isError(value)) return value;
  if (typeof value === "string") return numberInText(value) ?? WRONG_VALUE;
  return Number(value);
}

/** Excel writes at most 15 digits of a number into a text. */
export function toText(value: Scalar): string | FormulaParser.FormulaError {
  if (typeof value === "string" || isError(value)) return value;
  if (typeof value === "number") return String(fifteenDigits(value)).toUpperCase();
  return value === null ? "" : String(value).toUpperCase();
}

export function toLogical(value: Scalar): boolean | FormulaParser.FormulaError {
  if (typeof value === "boolean" || isError(value)) return value;
  if (typeof value !== "string") return Boolean(value);
  const word = value.toUpperCase();
  return word === "TRUE" ? true : word === "FALSE" ? false : WRONG_VALUE;
}

/** What is left of a number when binary noise beyond Excel's 15 digits is taken off. */
export function fifteenDigits(number: number): number {
  return Number.isInteger(number) && Math.abs(number) < 1e15 ? number : Number(number.toPrecision(15));
}

const collator = new Intl.Collator("zh-CN");

/** Negative, zero or positive. Numbers come before texts, texts before logical values; case does not count. */
export function compare(a: Exclude<Scalar, Error>, b: Exclude<Scalar, Error>): number {
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  if (typeof left === "number" && typeof right === "number") {
    return left === right ? 0 : fifteenDigits(left) - fifteenDigits(right);
  }
  if (typeof left === "string" && typeof right === "string") {
    const [upperLeft, upperRight] = [left.toUpperCase(), right.toUpperCase()];
    return upperLeft === upperRight ? 0 : collator.compare(upperLeft, upperRight);
  }
  if (typeof left === typeof right) return Number(left) - Number(right);
  return rank(left) - rank(right);
}

function blankLike(other: Exclude<Scalar, Error>): number | string | boolean {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function rank(value: number | string | boolean): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

/** The function for every element; what is one row or column wide counts for all, and what is missing is #N/A. */
export function elementwise(
  values: readonly (Scalar | Matrix)[],
  each: (...scalars: Scalar[]) => Scalar,
): Scalar | Matrix {
  const matrices = values.filter(isMatrix);
  if (matrices.length === 0) return each(...(values as readonly Scalar[]));
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      each(...values.map((value) => element(value, row, column))),
    ),
  );
}

function element(value: Scalar | Matrix, row: number, column: number): Scalar {
  if (!isMatrix(value)) return value;
  const line = value.length === 1 ? value[0] : value[row];
  const found = line?.length === 1 ? line[0] : line?.[column];
  return found === undefined ? NOT_AVAILABLE : found;
}
