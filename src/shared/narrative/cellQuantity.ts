import { ZERO } from "../amount/decimal";
import { type Figure, figureIn } from "../amount/figure";
import type { PlacedCell } from "../verdict/placedCell";
import { cellAddress } from "../workbook/address";
import type { Quantity } from "./claim";

const EMPTY: Figure = { value: ZERO, places: 2, exact: true, storesMore: false };

/** A cell as a figure claims are made of, blank as zero; undefined where it holds no figure. */
export function cellQuantity(cell: PlacedCell): Quantity | undefined {
  const { reading, unit } = cell;
  if (reading.kind !== "figure" && reading.kind !== "blank") return undefined;
  const read = reading.kind === "figure" ? reading.figure : EMPTY;
  const figure = unit ? figureIn(read, unit, "万元") : read;
  const key = `cell|${cell.sheet}!${cellAddress(cell)}`;
  return { key, mention: undefined, cell, figure, asWritten: figure };
}
