import { SSF } from "@e965/xlsx";
import { Decimal } from "../../shared/amount/decimal";
import { shownPlaces } from "../../shared/amount/numberFormat";
import type { Cell } from "../../shared/workbook/snapshot";

/** Excel keeps and shows 15 significant digits. */
const SIGNIFICANT = 15;

/** What a cell shows of its value when there is room enough. */
export function shownText({ value, kind, numberFormat }: Cell): string {
  switch (kind) {
    case "empty":
      return "";
    case "boolean":
      return value === true ? "TRUE" : "FALSE";
    case "number":
      return shownNumber(Number(value), numberFormat);
    case "text":
    case "error":
      return String(value);
  }
}

function shownNumber(value: number, format: string): string {
  if (!Number.isFinite(value)) return String(value);
  const figure = new Decimal(value).toSignificantDigits(SIGNIFICANT);
  if (/^(general|@)?$/iu.test(format)) return figure.toString();
  try {
    return SSF.format(readable(format), roundedFor(format, figure).toNumber());
  } catch {
    // A format that the library cannot read: the stored figure is better than none.
    return figure.toString();
  }
}

/** Excel rounds the decimal figure half up, the library the binary one: 1.005 would become 1.00. */
function roundedFor(format: string, figure: Decimal): Decimal {
  const shown = shownPlaces(format);
  if (!shown) return figure;
  const places = shown.places + shown.scale;
  return places < 0 ? figure : figure.toDecimalPlaces(places);
}

/** The library knows letters of ASCII only: ¥ and 年 are quoted, as Excel does when it stores them. */
function readable(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\.|[^\x20-\x7e]+/gu, (part) =>
    /^["\\[]/u.test(part) ? part : `"${part}"`,
  );
}
