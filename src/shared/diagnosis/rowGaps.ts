import { type Decimal, ZERO } from "../amount/decimal";
import { cellAddress } from "../workbook/address";
import type { RowFault } from "./diagnosis";
import type { PlacedRow, RowSums } from "./placedRows";
import { isOff } from "./workings";

/** Figures of fewer digits are found in any statement by chance; rows of the same code are no chance. */
const LEAST_DIGITS = 3;

/** The gap of a sum in every column, zero where it holds; undefined where nothing is broken. */
export type Gaps = ReadonlyMap<string, Decimal>;

export function gapsOf({ byColumn }: RowSums): Gaps | undefined {
  const all = [...byColumn];
  if (!all.some(([, evaluation]) => isOff(evaluation))) return undefined;
  return new Map(all.map(([column, evaluation]) => [column, isOff(evaluation) ? evaluation.gap : ZERO]));
}

/** The figure of a row as the relations read it; blank is zero. */
export function figureAt(row: PlacedRow, column: string): Decimal | undefined {
  const found = row.cells.get(column);
  if (!found) return undefined;
  return found.cell.reading.kind === "figure" ? found.cell.reading.figure.value : ZERO;
}

/** Whether the figures of the row are the gaps, in every column both have. */
export function isGap(row: PlacedRow, gaps: Gaps, sign: 1 | -1, leastDigits = LEAST_DIGITS): boolean {
  let digits = 0;
  for (const [column, gap] of gaps) {
    const figure = figureAt(row, column);
    if (figure === undefined ? !gap.isZero() : !figure.times(sign).equals(gap)) return false;
    digits = Math.max(digits, gap.abs().times(100).toFixed(0).length);
  }
  return digits >= leastDigits;
}

/** The fault as it is told: the row, where it stands, and the row whose sum breaks. */
export function faultOf(
  problem: RowFault["problem"],
  row: PlacedRow,
  total: PlacedRow,
  atFault: PlacedRow,
): RowFault {
  const place = ({ cells }: PlacedRow) => {
    const [first] = [...cells.values()].sort((a, b) => a.cell.column - b.cell.column);
    if (!first) throw new Error("[diagnosis] a row without cells explains nothing");
    return { sheet: first.cell.sheet, cell: cellAddress(first.cell), label: first.cell.rowLabel };
  };
  const { sheet, cell, label } = place(row);
  return {
    problem,
    sheet: place(atFault).sheet,
    code: row.name.row,
    label,
    standsAt: { sheet, cell },
    total: place(total),
  };
}
