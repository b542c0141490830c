import type { Area, CellPosition } from "../../shared/workbook/address";

/** Rectangles that hold exactly these cells and no other; cells that lie beside or below each other share one. */
export function rectanglesOf(cells: readonly CellPosition[]): readonly Area[] {
  const open = new Map<string, Area>();
  const finished: Area[] = [];
  for (const run of runsOf(cells)) {
    const key = `${run.column}:${run.columns}`;
    const above = open.get(key);
    if (above && above.row + above.rows === run.row) {
      open.set(key, { ...above, rows: above.rows + 1 });
    } else {
      if (above) finished.push(above);
      open.set(key, run);
    }
  }
  return [...finished, ...open.values()];
}

/** Cells of one row that lie beside each other, from the top down. */
function runsOf(cells: readonly CellPosition[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      runs.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return runs;
}
