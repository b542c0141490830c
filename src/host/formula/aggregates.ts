import { cellsOf, figures, haveOneSize, isList, matrixOf, OMITTED, single } from "./operand";
import type { ExcelFunction, ExcelFunctions } from "./operand";
import { DIVISION_BY_ZERO, isError, NOT_A_NUMBER, toNumber, WRONG_VALUE, type Scalar } from "./scalar";

/** Functions that make one number of many cells. */
export const aggregateFunctions: ExcelFunctions = {
  SUM: overFigures(sum),
  AVERAGE: overFigures((numbers) => (numbers.length > 0 ? sum(numbers) / numbers.length : DIVISION_BY_ZERO)),
  PRODUCT: overFigures((numbers) => (numbers.length > 0 ? numbers.reduce((a, b) => a * b) : 0)),
  MAX: overFigures((numbers) => numbers.reduce((a, b) => (b > a ? b : a), numbers[0] ?? 0)),
  MIN: overFigures((numbers) => numbers.reduce((a, b) => (b < a ? b : a), numbers[0] ?? 0)),
  MEDIAN: overFigures(median),
  LARGE: ranked((a, b) => b - a),
  SMALL: ranked((a, b) => a - b),
  COUNT: (...args) => {
    const counts = (list: boolean) => (cell: Scalar) =>
      list ? typeof cell === "number" : !isError(toNumber(cell));
    return args.reduce((count, arg) => count + cellsOf(arg).filter(counts(isList(arg))).length, 0);
  },
  COUNTA: (...args) =>
    args.reduce(
      (count, arg) => count + (isList(arg) ? cellsOf(arg).filter((cell) => cell !== null).length : 1),
      0,
    ),
  COUNTBLANK: (range = OMITTED) =>
    range.rows * range.columns - cellsOf(range).filter((cell) => cell !== null && cell !== "").length,
  SUMPRODUCT: (...args) => {
    const [first, ...others] = args.map(matrixOf);
    if (!first || !haveOneSize(args)) return WRONG_VALUE;
    let total = 0;
    for (const [row, line] of first.entries()) {
      for (const [column, cell] of line.entries()) {
        const factors = [cell, ...others.map((each) => each[row]?.[column] ?? null)];
        const error = factors.find(isError);
        if (error) return error;
        total += factors.reduce<number>((a, b) => a * (typeof b === "number" ? b : 0), 1);
      }
    }
    return total;
  },
};

function overFigures(combine: (numbers: readonly number[]) => Scalar): ExcelFunction {
  return (...args) => {
    const numbers = figures(args);
    if (isError(numbers)) return numbers;
    const result = combine(numbers);
    return typeof result === "number" && !Number.isFinite(result) ? NOT_A_NUMBER : result;
  };
}

function ranked(order: (a: number, b: number) => number): ExcelFunction {
  return (range = OMITTED, place = OMITTED) => {
    const numbers = figures([range]);
    if (isError(numbers)) return numbers;
    const wanted = toNumber(single(place));
    if (isError(wanted)) return wanted;
    return [...numbers].sort(order)[Math.ceil(wanted) - 1] ?? NOT_A_NUMBER;
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

function median(numbers: readonly number[]): Scalar {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [below, above] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return below === undefined || above === undefined ? NOT_A_NUMBER : (below + above) / 2;
}
