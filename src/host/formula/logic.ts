import type FormulaParser from "fast-formula-parser";
import {
  cellsOf,
  isList,
  OMITTED,
  operandOf,
  single,
  type ExcelFunction,
  type ExcelFunctions,
} from "./operand";
import { elementwise, isError, isMatrix, NOT_AVAILABLE, toLogical, WRONG_VALUE } from "./scalar";

/** Functions that decide between values and ask what a value is. */
export const logicFunctions: ExcelFunctions = {
  IF: (condition = OMITTED, whenTrue = OMITTED, whenFalse = operandOf(false)) => {
    const choose = (test: boolean) => (test ? whenTrue.value : whenFalse.value);
    if (!isMatrix(condition.value)) {
      const test = toLogical(single(condition));
      return isError(test) ? test : choose(test);
    }
    return elementwise(
      [condition.value, whenTrue.value, whenFalse.value],
      (each = null, first = null, second = null) => {
        const test = toLogical(each);
        return isError(test) ? test : test ? first : second;
      },
    );
  },
  IFERROR: insteadOf(isError),
  IFNA: insteadOf((value) => value === NOT_AVAILABLE),
  NOT: (condition = OMITTED) =>
    elementwise([condition.value], (each = null) => {
      const test = toLogical(each);
      return isError(test) ? test : !test;
    }),
  AND: combining((tests) => tests.every(Boolean)),
  OR: combining((tests) => tests.some(Boolean)),
  XOR: combining((tests) => tests.filter(Boolean).length % 2 === 1),
  ISBLANK: (value = OMITTED) => value.reference && single(value) === null,
  N: (value = OMITTED) => {
    const first = single(value);
    return isError(first) ? first : typeof first === "string" ? 0 : Number(first);
  },
};

function insteadOf(unwanted: (value: unknown) => boolean): ExcelFunction {
  return (value = OMITTED, substitute = OMITTED) =>
    isMatrix(value.value)
      ? elementwise([value.value, substitute.value], (each = null, other = null) =>
          unwanted(each) ? other : each,
        )
      : unwanted(value.value)
        ? substitute.value
        : value.value;
}

function combining(combine: (tests: readonly boolean[]) => boolean): ExcelFunction {
  return (...args) => {
    const tests: boolean[] = [];
    for (const arg of args) {
      const list = isList(arg);
      for (const cell of cellsOf(arg)) {
        if (list && (cell === null || typeof cell === "string")) continue;
        const test: boolean | FormulaParser.FormulaError = toLogical(cell);
        if (isError(test)) return test;
        tests.push(test);
      }
    }
    return tests.length > 0 ? combine(tests) : WRONG_VALUE;
  };
}
