import { Decimal } from "../amount/decimal";
import { parseAmount } from "../amount/parseAmount";
import { type Cell, EMPTY_CELL, type SheetSnapshot } from "../workbook/snapshot";
import type { PastedCell } from "./pastedCell";
import type { PlacedCells } from "./placedCells";

/** A visible sheet without a name that holds the cells from A1 on. */
export function snapshotOfCells({ rows, columns, merges }: PlacedCells): SheetSnapshot {
  const cells = rows.map((row) => Array.from({ length: columns }, (_, column) => sheetCell(row[column])));
  return {
    name: "",
    hidden: false,
    protected: false,
    origin: { row: 0, column: 0 },
    values: cells.map((row) => row.map(({ value }) => value)),
    kinds: cells.map((row) => row.map(({ kind }) => kind)),
    formulas: cells.map((row) => row.map(({ formula }) => formula)),
    numberFormats: cells.map((row) => row.map(({ numberFormat }) => numberFormat)),
    merges,
  };
}

/** Text stays as written, figures and codes too: whoever needs the figure reads it from the text. */
function sheetCell(cell: PastedCell | undefined): Cell {
  if (!cell) return EMPTY_CELL;
  const { text, stored } = cell;
  const numberFormat = stored === undefined ? undefined : formatBetween(stored, text);
  if (numberFormat !== undefined) return { value: Number(stored), kind: "number", formula: "", numberFormat };
  return text === "" ? EMPTY_CELL : { value: text, kind: "text", formula: "", numberFormat: "@" };
}

/**
 * The number format that shows the stored number as the text, or undefined where the text says something else: a
 * date, a code with its leading zero, thousands of 元 for a number in 元. What is shown is what was published.
 */
function formatBetween(stored: string, shown: string): string | undefined {
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/iu.test(stored)) return undefined;
  const value = new Decimal(stored);
  const amount = parseAmount(shown);
  if (/^#+$/u.test(shown)) return "General";
  if (amount.kind === "blank") return value.isZero() || shown === "" ? "General" : undefined;
  if (amount.kind === "unreadable" || amount.unit !== undefined || /^0\d/u.test(shown)) return undefined;
  if (!value.toDecimalPlaces(amount.places).equals(amount.value)) return undefined;
  const places = amount.percent ? amount.places - 2 : amount.places;
  const whole = shown.includes(",") ? "#,##0" : "0";
  return `${places > 0 ? `${whole}.${"0".repeat(places)}` : whole}${amount.percent ? "%" : ""}`;
}
