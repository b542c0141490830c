import type { Operand } from "../verdict/evaluate";
import type { PlacedCell } from "../verdict/placedCell";
import { areaAddress } from "../workbook/address";
import { referenceTo, sheetPrefix } from "./formulas";

/** The cells a sum adds up or takes away. */
export function termsIn(operands: readonly Operand[]): { sign: 1 | -1; cell: PlacedCell }[] {
  return operands.flatMap(({ role, sign, cell }) => (role === "term" && cell ? [{ sign, cell }] : []));
}

/**
 * What the cell should hold, rounded as `like` is: one cell, or the sum of the terms with neighbours as ranges.
 * Undefined where that can not be said safely: there is no term, a term is in another unit, or `like` rounds in a way of
 * its own. A formula that is written over must never be a worse one.
 */
export function formulaOver(
  operands: readonly Operand[],
  home: PlacedCell,
  like: string,
): string | undefined {
  const terms = termsIn(operands);
  const places = roundedTo(like);
  if (terms.length === 0 || places === undefined) return undefined;
  if (terms.some(({ cell }) => cell.unit !== home.unit)) return undefined;
  const sum = sumOver(terms, home);
  return places === NOT_ROUNDED ? `=${sum}` : `=ROUND(${sum},${places})`;
}

function sumOver(terms: ReturnType<typeof termsIn>, home: PlacedCell): string {
  const [only, second] = terms;
  if (only && !second && only.sign === 1) return referenceTo(only.cell, home);
  const added = terms.filter(({ sign }) => sign === 1).map(({ cell }) => cell);
  const taken = terms.filter(({ sign }) => sign === -1).map(({ cell }) => `-${referenceTo(cell, home)}`);
  return `SUM(${ranges(added, home).join(",")})${taken.join("")}`;
}

const NOT_ROUNDED = "";

/** The places a formula of sums rounds to; undefined where its parts are rounded differently, or to tens. */
function roundedTo(formula: string): string | undefined {
  const rounds = formula.match(/\bROUND\(/giu) ?? [];
  const places = [...formula.matchAll(/,\s*(-?\d+)\s*\)/gu)].map(([, each = ""]) => each);
  const [first = NOT_ROUNDED] = places;
  const isOneWay = places.length === rounds.length && places.every((each) => each === first);
  return isOneWay && !first.startsWith("-") ? first : undefined;
}

function ranges(cells: readonly PlacedCell[], home: PlacedCell): string[] {
  const runs: PlacedCell[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const continues =
      run?.[0] && last && last.sheet === cell.sheet && isNext(last, cell) && isInLine(run[0], cell);
    if (continues) run.push(cell);
    else runs.push([cell]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) return [];
    const size = { rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
    return [sheetPrefix(first, home) + areaAddress({ row: first.row, column: first.column, ...size })];
  });
}

function isNext(last: PlacedCell, cell: PlacedCell): boolean {
  const [down, right] = [cell.row - last.row, cell.column - last.column];
  return (down === 1 && right === 0) || (down === 0 && right === 1);
}

function isInLine(first: PlacedCell, cell: PlacedCell): boolean {
  return first.row === cell.row || first.column === cell.column;
}
