import type { Area } from "../../../src/shared/workbook/address";
import type { SheetSnapshot } from "../../../src/shared/workbook/snapshot";

interface Written {
  readonly value: string | number;
  readonly numberFormat: string;
}

/**
 * A sheet written as text: cells are separated by |, `<` continues the merged cell to its left, leading spaces after
 * one are kept. Plain figures become numbers shown as written, 12.5% a number shown as a percentage; `"…"` is text.
 */
export function sheetOf(text: string): SheetSnapshot {
  const lines = text.replace(/^\n|\n\s*$/gu, "").split("\n");
  const merges: Area[] = [];
  const rows = lines.map((line, row) =>
    line
      .trim()
      .split("|")
      .map((cell, column): Written => {
        if (cell.trim() !== "<") return written(cell.replace(/^ /u, "").trimEnd());
        const last = merges.at(-1);
        if (last?.row === row && last.column + last.columns === column) {
          merges[merges.length - 1] = { ...last, columns: last.columns + 1 };
        } else merges.push({ row, column: column - 1, rows: 1, columns: 2 });
        return written("");
      }),
  );
  return sheetOfCells(rows, merges);
}

/** A sheet of labels and of figures with two decimals. */
export function sheetOfRows(rows: readonly (readonly (string | number)[])[]): SheetSnapshot {
  const cell = (value: string | number): Written => ({
    value,
    numberFormat: typeof value === "number" ? "#,##0.00" : "General",
  });
  return sheetOfCells(
    rows.map((row) => row.map(cell)),
    [],
  );
}

function sheetOfCells(rows: readonly (readonly Written[])[], merges: readonly Area[]): SheetSnapshot {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? { value: "", numberFormat: "General" }),
  );
  return {
    name: "其他表",
    hidden: false,
    protected: false,
    origin: { row: 0, column: 0 },
    values: cells.map((row) => row.map(({ value }) => value)),
    kinds: cells.map((row) =>
      row.map(({ value }) => (typeof value === "number" ? "number" : value === "" ? "empty" : "text")),
    ),
    formulas: cells.map((row) => row.map(() => "")),
    numberFormats: cells.map((row) => row.map(({ numberFormat }) => numberFormat)),
    merges,
  };
}

function written(text: string): Written {
  const percent = /^(-?[\d.]+)%$/u.exec(text);
  if (percent) {
    const places = percent[1]?.split(".")[1]?.length ?? 0;
    const value = Number((Number(percent[1]) / 100).toFixed(places + 2));
    return { value, numberFormat: places > 0 ? `0.${"0".repeat(places)}%` : "0%" };
  }
  if (!/^-?\d+(\.\d+)?$/u.test(text)) return { value: text.replace(/^"|"$/gu, ""), numberFormat: "General" };
  const places = text.split(".")[1]?.length ?? 0;
  return { value: Number(text), numberFormat: places > 0 ? `0.${"0".repeat(places)}` : "General" };
}

/** The same sheet with one figure replaced; row and column from 1 as people count. */
export function withFigure(sheet: SheetSnapshot, row: number, column: number, value: number): SheetSnapshot {
  return {
    ...sheet,
    values: sheet.values.map((line, r) =>
      r === row - 1 ? line.map((old, c) => (c === column - 1 ? value : old)) : line,
    ),
  };
}
