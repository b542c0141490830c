import type { CellValue } from "../../../shared/workbook/snapshot";
import { unescapeLetters } from "./letters";

const MILLISECONDS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;
const HAS_ZONE = /(?:Z|[+-]\d\d:\d\d)$/;

/**
 * What a cell of a type holds, from the letters of its `v`, as a host reports it; undefined for a blank cell. Types
 * are those of the format: none and "n" a number, "b", "e", "d", and text for all others.
 */
export function cellValue(type: string, letters: string, hasFormula: boolean): CellValue | undefined {
  // A formula may result in an empty text; a cell that only shows one is blank.
  if (letters === "") return type === "str" && hasFormula ? "" : undefined;
  switch (type) {
    case "":
    case "n":
      return numberOf(letters);
    case "b":
      return letters === "1" || letters === "true";
    case "d":
      return finite(serialOf(letters)) ?? letters;
    default:
      return unescapeLetters(letters);
  }
}

/** Blanks alone are no zero; what is no number at all is shown as it stands. */
function numberOf(letters: string): CellValue | undefined {
  const value = Number(letters);
  if (value === 0 && letters.trim() === "") return undefined;
  return finite(value) ?? letters;
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

/** Dates of the strict dialect, in ISO form; Excel counts days. */
function serialOf(date: string): number {
  const zoned = !date.includes("T") || HAS_ZONE.test(date) ? date : `${date}Z`;
  return Date.parse(zoned) / MILLISECONDS_PER_DAY + SERIAL_OF_1970;
}
