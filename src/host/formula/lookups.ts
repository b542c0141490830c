import { wildcards } from "./criteria";
import {
  cellsOf,
  matrixOf,
  OMITTED,
  operandOf,
  single,
  type ExcelFunction,
  type ExcelFunctions,
} from "./operand";
import {
  compare,
  isError,
  NOT_AVAILABLE,
  toLogical,
  toNumber,
  WRONG_REFERENCE,
  WRONG_VALUE,
  type Matrix,
  type Scalar,
} from "./scalar";

/** Functions that find a value in a sorted list, or exactly. */
export const lookupFunctions: ExcelFunctions = {
  LOOKUP: (sought = OMITTED, list = OMITTED, results) => {
    const table = matrixOf(list);
    const wide = (table[0]?.length ?? 0) > table.length;
    const lines = wide ? table : transposed(table);
    return found(single(sought), lines[0] ?? [], results ? cellsOf(results) : (lines.at(-1) ?? []), notAbove);
  },
  MATCH: (sought = OMITTED, list = OMITTED, kind = operandOf(1)) => {
    const type = toNumber(single(kind));
    if (isError(type)) return type;
    const cells = cellsOf(list);
    const find = type === 0 ? exactly : type > 0 ? notAbove : notBelow;
    return found(
      single(sought),
      cells,
      cells.map((_, index) => index + 1),
      find,
    );
  },
  VLOOKUP: inTable(transposed),
  HLOOKUP: inTable((table) => table),
};

type Find = (sought: Exclude<Scalar, Error>, cells: readonly Scalar[]) => number;

function inTable(linesOf: (table: Matrix) => Matrix): ExcelFunction {
  return (sought = OMITTED, table = OMITTED, place = OMITTED, sorted = operandOf(true)) => {
    const [line, approximate] = [toNumber(single(place)), toLogical(single(sorted))];
    if (isError(line)) return line;
    if (isError(approximate)) return approximate;
    if (line < 1) return WRONG_VALUE;
    const lines = linesOf(matrixOf(table));
    const results = lines[Math.trunc(line) - 1];
    if (!results) return WRONG_REFERENCE;
    return found(single(sought), lines[0] ?? [], results, approximate ? notAbove : exactly);
  };
}

function found(sought: Scalar, cells: readonly Scalar[], results: readonly Scalar[], find: Find): Scalar {
  if (isError(sought)) return sought;
  const result = results[find(sought ?? 0, cells)];
  return result === undefined ? NOT_AVAILABLE : result;
}

/** In an ascending list, the last cell of the same type that is not above; -1 for none. */
function notAbove(sought: Exclude<Scalar, Error>, cells: readonly Scalar[]): number {
  return lastIndex(cells, (cell) => sameType(cell, sought) && compare(cell, sought) <= 0);
}

/** In a descending list, the last cell of the same type that is not below; -1 for none. */
function notBelow(sought: Exclude<Scalar, Error>, cells: readonly Scalar[]): number {
  return lastIndex(cells, (cell) => sameType(cell, sought) && compare(cell, sought) >= 0);
}

function exactly(sought: Exclude<Scalar, Error>, cells: readonly Scalar[]): number {
  if (typeof sought === "string" && /[*?~]/u.test(sought)) {
    const pattern = wildcards(sought);
    return cells.findIndex((cell) => typeof cell === "string" && pattern.test(cell));
  }
  return cells.findIndex((cell) => sameType(cell, sought) && compare(cell, sought) === 0);
}

function lastIndex(cells: readonly Scalar[], fits: (cell: Scalar) => boolean): number {
  for (let index = cells.length - 1; index >= 0; index--) if (fits(cells[index] ?? null)) return index;
  return -1;
}

function sameType(cell: Scalar, sought: Exclude<Scalar, Error>): cell is Exclude<Scalar, Error> {
  return cell !== null && !isError(cell) && typeof cell === typeof sought;
}

function transposed(table: Matrix): Matrix {
  return (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? null));
}
