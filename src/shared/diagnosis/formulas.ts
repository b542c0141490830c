import type { PlacedCell } from "../verdict/placedCell";
import { cellAddress, quoteSheetName } from "../workbook/address";
import { cellAt, sheetsByName, type WorkbookSnapshot } from "../workbook/snapshot";

/** The formula of a cell as it stands in the workbook; "" where it has none. */
export type FormulaOf = (cell: PlacedCell) => string;

export function formulasOf(workbook: WorkbookSnapshot): FormulaOf {
  const sheets = sheetsByName(workbook);
  return (cell) => {
    const sheet = sheets.get(cell.sheet);
    return sheet ? cellAt(sheet, cell).formula : "";
  };
}

/** A cell as a formula in another one names it. */
export function referenceTo(cell: PlacedCell, home: PlacedCell): string {
  return sheetPrefix(cell, home) + cellAddress(cell);
}

export function sheetPrefix(cell: PlacedCell, home: PlacedCell): string {
  return cell.sheet === home.sheet ? "" : `${quoteSheetName(cell.sheet)}!`;
}
