import { Decimal } from "../amount/decimal";
import { type ColumnRole, isFigure } from "../statement/statement";

const DECIMAL = /^-?\d+(\.\d+)?$/;

/**
 * What is written into an entry cell: figures as numbers, words as they are. A figure with more digits than Excel keeps
 * stays text, so that none is lost unseen.
 */
export function writtenEntry(
  role: ColumnRole,
  value: string | number | undefined,
): string | number | undefined {
  if (typeof value !== "string" || !isFigure(role) || !DECIMAL.test(value)) return value;
  const exact = new Decimal(value);
  return exact.precision() <= DIGITS_OF_EXCEL ? exact.toNumber() : value;
}

const DIGITS_OF_EXCEL = 15;
