import type { Area } from "../../shared/workbook/address";
import type { SheetSnapshot } from "../../shared/workbook/snapshot";
import type { ListedSheet } from "./listSheets";
import type { Part } from "./readCells";

/** Puts the parts of a sheet together into dense grids around all of them. Parts do not overlap. */
export function assembleSheet(
  sheet: ListedSheet,
  parts: readonly Part[],
  merges: readonly Area[],
): SheetSnapshot {
  const area = boundsOf(parts.map((part) => part.area));
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    protected: sheet.protected,
    origin: { row: area.row, column: area.column },
    values: join(area, parts, (part) => part.values, ""),
    kinds: join(area, parts, (part) => part.kinds, "empty" as const),
    formulas: join(area, parts, (part) => part.formulas, ""),
    numberFormats: join(area, parts, (part) => part.numberFormats, "General"),
    merges: distinct(merges),
  };
}

type Grid<Content> = readonly (readonly Content[])[];

function join<Content>(
  area: Area,
  parts: readonly Part[],
  gridOf: (part: Part) => Grid<Content>,
  blank: Content,
): Grid<Content> {
  const [only] = parts;
  if (only && parts.length === 1) return gridOf(only);
  // All blank rows are one and the same: a stray value in row 900,000 must not cost millions of blanks.
  const blankRow: readonly Content[] = new Array<Content>(area.columns).fill(blank);
  const rows: (readonly Content[])[] = new Array<readonly Content[]>(area.rows).fill(blankRow);
  const filled = new Map<number, Content[]>();
  for (const part of parts) {
    gridOf(part).forEach((contents, r) => {
      const index = part.area.row + r - area.row;
      const row = filled.get(index) ?? [...blankRow];
      contents.forEach((content, c) => (row[part.area.column + c - area.column] = content));
      filled.set(index, row);
      rows[index] = row;
    });
  }
  return rows;
}

function boundsOf(areas: readonly Area[]): Area {
  if (areas.length === 0) return { row: 0, column: 0, rows: 0, columns: 0 };
  let [row, column, endRow, endColumn] = [Infinity, Infinity, 0, 0];
  for (const area of areas) {
    row = Math.min(row, area.row);
    column = Math.min(column, area.column);
    endRow = Math.max(endRow, area.row + area.rows);
    endColumn = Math.max(endColumn, area.column + area.columns);
  }
  return { row, column, rows: endRow - row, columns: endColumn - column };
}

/** A merged area that reaches over the border of two parts may be told with both. */
function distinct(areas: readonly Area[]): readonly Area[] {
  return [
    ...new Map(
      areas.map(({ row, column, rows, columns }) => [`${row},${column}`, { row, column, rows, columns }]),
    ).values(),
  ];
}
