import { cellAddress, parseArea, type CellPosition } from "../../shared/workbook/address";
import { attribute, childOf, childrenOf, type Element } from "./xml";

/** A cell of a sheet's XML, with where it stands. */
export interface PackageCell extends CellPosition {
  readonly address: string;
  readonly element: Element;
}

/** All cells a sheet writes down, row by row. One that does not tell its address stands after the one before it. */
export function* cellsOf(sheet: Element): Generator<PackageCell> {
  const data = childOf(sheet, "sheetData");
  let row = -1;
  for (const line of data ? childrenOf(data, "row") : []) {
    const told = Number(attribute(line, "r"));
    row = Number.isInteger(told) && told > 0 ? told - 1 : row + 1;
    let column = -1;
    for (const element of childrenOf(line, "c")) {
      column = parseArea(attribute(element, "r"))?.column ?? column + 1;
      yield { row, column, address: cellAddress({ row, column }), element };
    }
  }
}

/** Takes what a cell holds; its format stays. */
export function emptyCell(cell: Element): void {
  for (const child of childrenOf(cell)) cell.removeChild(child);
  cell.removeAttribute("t");
}
