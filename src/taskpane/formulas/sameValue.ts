import { Decimal } from "../../shared/amount/decimal";
import type { CellValue } from "../../shared/workbook/snapshot";

/** Excel keeps 15 digits, and two ways to one result may part at the last of them. */
const TOLERANCE = new Decimal("1e-9");

/** Whether a cell shows what it did: numbers within 1e-9, of large ones within that share; all else exactly. */
export function sameValue(before: CellValue, after: CellValue): boolean {
  if (typeof before !== "number" || typeof after !== "number") return before === after;
  const allowed = TOLERANCE.times(Decimal.max(1, new Decimal(before).abs()));
  return new Decimal(before).minus(after).abs().lte(allowed);
}
