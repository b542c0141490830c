import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";

/** The same workbook as other software exports it, or as somebody rearranged it. */
export const transformed = {
  "renamed sheets": (workbook: WorkbookSnapshot) =>
    eachSheet(workbook, (sheet, index) => ({ ...sheet, name: `Z${String(index + 1).padStart(2, "0")}` })),
  "reordered columns": (workbook: WorkbookSnapshot) =>
    eachSheet(workbook, (sheet) =>
      /^(收入|支出)决算表$/u.test(sheet.name) ? exchanged(sheet, 3, 4) : sheet,
    ),
  "dropped empty rows": (workbook: WorkbookSnapshot) => eachSheet(workbook, withoutEmptyRows),
  "yuan instead of 10,000 yuan": (workbook: WorkbookSnapshot) => eachSheet(workbook, inYuan),
} as const;

function eachSheet(
  workbook: WorkbookSnapshot,
  change: (sheet: SheetSnapshot, index: number) => SheetSnapshot,
): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map(change) };
}

/** The same change in every grid of the sheet. */
export function withGrids(
  sheet: SheetSnapshot,
  change: <T>(grid: readonly (readonly T[])[]) => readonly (readonly T[])[],
): SheetSnapshot {
  return {
    ...sheet,
    values: change(sheet.values),
    kinds: change(sheet.kinds),
    formulas: change(sheet.formulas),
    numberFormats: change(sheet.numberFormats),
  };
}

function exchanged(sheet: SheetSnapshot, a: number, b: number): SheetSnapshot {
  return withGrids(sheet, (grid) =>
    grid.map((line) =>
      line.map((cell, column) => line[column === a ? b : column === b ? a : column] ?? cell),
    ),
  );
}

/** The sheet without a row; merges below it move up. */
export function withoutRow(sheet: SheetSnapshot, row: number): SheetSnapshot {
  const at = row - sheet.origin.row;
  const merges = sheet.merges.flatMap((merge) => {
    if (merge.row > row) return [{ ...merge, row: merge.row - 1 }];
    if (merge.row + merge.rows <= row) return [merge];
    return merge.rows === 1 ? [] : [{ ...merge, rows: merge.rows - 1 }];
  });
  return { ...withGrids(sheet, (grid) => grid.filter((_, index) => index !== at)), merges };
}

/** The sheet with a row written twice. */
export function withRowTwice(sheet: SheetSnapshot, row: number): SheetSnapshot {
  const at = row - sheet.origin.row;
  const merges = sheet.merges.map((merge) => {
    if (merge.row > row) return { ...merge, row: merge.row + 1 };
    return merge.row + merge.rows > row + 1 ? { ...merge, rows: merge.rows + 1 } : merge;
  });
  return {
    ...withGrids(sheet, (grid) => grid.flatMap((line, index) => (index === at ? [line, line] : [line]))),
    merges,
  };
}

/** Amounts, not 行次, codes or rates. */
function isAmount(sheet: SheetSnapshot, row: number, column: number): boolean {
  const value = sheet.values[row]?.[column];
  const format = sheet.numberFormats[row]?.[column] ?? "";
  return (
    typeof value === "number" &&
    !format.includes("%") &&
    (format.includes("0.00") || !Number.isInteger(value))
  );
}

/** Classes of 01 and 04 without money on either side are left out. */
function withoutEmptyRows(sheet: SheetSnapshot): SheetSnapshot {
  const empty = sheet.values.flatMap((line, row) => {
    const isClass = line.some((value) => /^十[一二三四五六七八九]?、/u.test(String(value)));
    const hasMoney = line.some((value, column) => isAmount(sheet, row, column) && value !== 0);
    return isClass && !hasMoney ? [row + sheet.origin.row] : [];
  });
  return empty.reverse().reduce(withoutRow, sheet);
}

function inYuan(sheet: SheetSnapshot): SheetSnapshot {
  const values = sheet.values.map((line, row) =>
    line.map((value, column) => {
      if (typeof value === "number" && isAmount(sheet, row, column))
        return Math.round(value * 1_000_000) / 100;
      return typeof value === "string" && value.length < 30 ? value.replace("万元", "元") : value;
    }),
  );
  return { ...sheet, values };
}
