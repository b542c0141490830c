import { cellAddress, parseArea } from "./address";

/** Cells are listed one by one; larger areas, whole columns say, are no sums of ours. */
const MOST_CELLS = 20_000;

const REFERENCE =
  /(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/gu;

/** Every cell a formula without texts refers to, as 支出决算表!C9 or C9. */
export function referencedCells(formula: string): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const [reference] of formula.matchAll(REFERENCE)) {
    const bang = reference.lastIndexOf("!");
    const sheet = reference.slice(0, bang + 1);
    const area = parseArea(reference.slice(bang + 1).replaceAll("$", ""));
    if (!area || area.rows * area.columns > MOST_CELLS) continue;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++)
        cells.add(sheet + cellAddress({ row, column }));
    }
  }
  return cells;
}
