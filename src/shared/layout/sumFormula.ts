import { type Area, areaAddress, quoteSheetName } from "../workbook/address";
import type { Place } from "./formulas";
import type { PlacedStatement } from "./placedStatement";

interface Run {
  readonly arrangement: PlacedStatement;
  readonly area: Area;
}

/** SUM over cells, neighbours as ranges (C9:C12), so that a row inserted between them is added up too. */
export function sumOf(places: readonly Place[], home: PlacedStatement): string {
  if (places.length === 0) return "";
  const runs: Run[] = [];
  for (const { arrangement, row, column } of places) {
    const last = runs.at(-1);
    const longer = last?.arrangement === arrangement ? extended(last.area, row, column) : undefined;
    if (longer) runs[runs.length - 1] = { arrangement, area: longer };
    else runs.push({ arrangement, area: { row, column, rows: 1, columns: 1 } });
  }
  const texts = runs.map(({ arrangement, area }) => {
    const sheet = arrangement === home ? "" : `${quoteSheetName(arrangement.sheetName)}!`;
    return sheet + areaAddress(area);
  });
  return `SUM(${texts.join(",")})`;
}

/** The area with the next cell below or right of it; undefined where the cell does not continue it. */
function extended(area: Area, row: number, column: number): Area | undefined {
  if (area.columns === 1 && column === area.column && row === area.row + area.rows) {
    return { ...area, rows: area.rows + 1 };
  }
  if (area.rows === 1 && row === area.row && column === area.column + area.columns) {
    return { ...area, columns: area.columns + 1 };
  }
  return undefined;
}
