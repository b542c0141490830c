import type FormulaParser from "fast-formula-parser";
import { haveOneSize, matrixOf, OMITTED, single, type ExcelFunctions, type Operand } from "./operand";
import {
  compare,
  DIVISION_BY_ZERO,
  isError,
  numberInText,
  WRONG_VALUE,
  type Matrix,
  type Scalar,
} from "./scalar";

/** Functions that count or add only the cells that fulfil a criterion such as ">0". */
export const criteriaFunctions: ExcelFunctions = {
  COUNTIF: (range = OMITTED, criterion = OMITTED) => selected([range, criterion], range, countOf),
  SUMIF: (range = OMITTED, criterion = OMITTED, values = range) =>
    selected([range, criterion], values, (cells) => total(cells).sum),
  AVERAGEIF: (range = OMITTED, criterion = OMITTED, values = range) =>
    selected([range, criterion], values, averageOf),
  COUNTIFS: (...pairs) => selected(pairs, pairs[0] ?? OMITTED, countOf),
  SUMIFS: (values = OMITTED, ...pairs) => selected(pairs, values, (cells) => total(cells).sum),
  AVERAGEIFS: (values = OMITTED, ...pairs) => selected(pairs, values, averageOf),
};

/** The cells of `values` where every range of the pairs fulfils the criterion after it. */
function selected(
  pairs: readonly Operand[],
  values: Operand,
  combine: (cells: readonly Scalar[]) => Scalar,
): Scalar {
  const conditions: { cells: Matrix; fulfils: (cell: Scalar) => boolean }[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const [range = OMITTED, criterion] = pairs.slice(index, index + 2);
    if (!criterion || !haveOneSize([values, range])) return WRONG_VALUE;
    conditions.push({ cells: matrixOf(range), fulfils: criterionOf(single(criterion)) });
  }
  const found = matrixOf(values).flatMap((line, row) =>
    line.filter((_, column) =>
      conditions.every(({ cells, fulfils }) => fulfils(cells[row]?.[column] ?? null)),
    ),
  );
  return combine(found);
}

function countOf(cells: readonly Scalar[]): Scalar {
  return cells.length;
}

function averageOf(cells: readonly Scalar[]): Scalar {
  const { sum, count } = total(cells);
  return isError(sum) ? sum : count > 0 ? sum / count : DIVISION_BY_ZERO;
}

function total(cells: readonly Scalar[]): {
  sum: number | FormulaParser.FormulaError;
  count: number;
} {
  let sum = 0;
  let count = 0;
  for (const cell of cells) {
    if (isError(cell)) return { sum: cell, count };
    if (typeof cell !== "number") continue;
    sum += cell;
    count++;
  }
  return { sum, count };
}

/** Whether a cell fulfils a criterion: a value, or a text that may begin with a comparison, as ">0" or "<>无". */
export function criterionOf(criterion: Scalar): (cell: Scalar) => boolean {
  if (criterion === null) return equalTo(0);
  if (criterion === "") return (cell) => cell === null || cell === "";
  if (typeof criterion !== "string") return equalTo(criterion);
  const [, operator = "", text = ""] = /^(<>|<=|>=|<|>|=)?(.*)$/su.exec(criterion) ?? [];
  if (operator === "" || operator === "=") return text === "" ? (cell) => cell === null : matching(text);
  if (operator === "<>") {
    const excluded = text === "" ? (cell: Scalar) => cell === null : matching(text);
    return (cell) => !excluded(cell);
  }
  const bound = numberInText(text) ?? text;
  return (cell) => {
    if (cell === null || isError(cell) || typeof cell !== typeof bound) return false;
    const order = compare(cell, bound);
    return (order === 0 && operator.endsWith("=")) || (operator.startsWith("<") ? order < 0 : order > 0);
  };
}

/** A number also matches a text that reads as that number, but never a blank cell. */
function equalTo(wanted: number | boolean | Error): (cell: Scalar) => boolean {
  if (typeof wanted !== "number") return (cell) => cell === wanted;
  return (cell) => {
    const number = typeof cell === "string" ? numberInText(cell) : cell;
    return typeof number === "number" && compare(number, wanted) === 0;
  };
}

function matching(text: string): (cell: Scalar) => boolean {
  const number = numberInText(text);
  if (number !== undefined) return equalTo(number);
  const word = text.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return equalTo(word === "TRUE");
  const pattern = wildcards(text);
  return (cell) => (isError(cell) ? cell.error === word : typeof cell === "string" && pattern.test(cell));
}

/** "*" stands for any characters, "?" for one, "~" takes the meaning off the sign after it; case does not count. */
export function wildcards(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[\\^$.+|()[\]{}/]/gu, (found, literal: string | undefined) =>
    literal !== undefined
      ? `\\${literal}`.replace("\\~", "~")
      : found === "*"
        ? ".*"
        : found === "?"
          ? "."
          : `\\${found}`,
  );
  return new RegExp(`^${source}$`, "isu");
}
