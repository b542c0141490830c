import {
  compare,
  DIVISION_BY_ZERO,
  elementwise,
  isError,
  NOT_A_NUMBER,
  toNumber,
  toText,
  type Matrix,
  type Scalar,
} from "./scalar";

/** The signs, operators and the percent sign of a formula, for values and, element by element, for arrays. */

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => Scalar>> = {
  "+": (a, b) => finite(a + b),
  "-": (a, b) => finite(a - b),
  "*": (a, b) => finite(a * b),
  "/": (a, b) => (b === 0 ? DIVISION_BY_ZERO : finite(a / b)),
  "^": (a, b) => (a === 0 && b === 0 ? NOT_A_NUMBER : a === 0 && b < 0 ? DIVISION_BY_ZERO : finite(a ** b)),
};

export function infix(left: Scalar | Matrix, operator: string, right: Scalar | Matrix): Scalar | Matrix {
  return elementwise([left, right], (a = null, b = null) => infixOfScalars(a, operator, b));
}

function infixOfScalars(left: Scalar, operator: string, right: Scalar): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const holds = COMPARISONS[operator];
  if (holds) return holds(compare(left, right));
  if (operator === "&") return `${String(toText(left))}${String(toText(right))}`;
  const [a, b] = [toNumber(left), toNumber(right)];
  if (isError(a)) return a;
  if (isError(b)) return b;
  const calculate = ARITHMETIC[operator];
  if (!calculate) throw new Error(`There is no operator ${operator}`);
  return calculate(a, b);
}

/** Plus signs leave a value as it is, a text too; a minus makes a number of it. */
export function prefix(signs: readonly string[], value: Scalar | Matrix): Scalar | Matrix {
  const minuses = signs.filter((sign) => sign === "-").length;
  if (minuses === 0) return value;
  return elementwise([value], (each = null) => {
    const number = toNumber(each);
    return isError(number) || minuses % 2 === 0 ? number : -number;
  });
}

export function percent(value: Scalar | Matrix): Scalar | Matrix {
  return infix(value, "/", 100);
}

function finite(number: number): Scalar {
  return Number.isFinite(number) ? number : NOT_A_NUMBER;
}
