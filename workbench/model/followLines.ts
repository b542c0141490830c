import { columnIndex, columnLetters } from "../../src/shared/workbook/address";
import { spanAfter, type LineChange } from "./lineChange";

const QUOTED = String.raw`'(?:[^']|'')+'`;
const SHEET = String.raw`(?:${QUOTED}|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const PLACE = String.raw`${CELL}:${CELL}|${CELL}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;

/**
 * References to cells, rows and columns, with the sheet before them. Texts, quoted sheet names and what stands in
 * brackets are passed over; a name followed by "(" or "." is a function, not a cell.
 */
const REFERENCE = new RegExp(
  String.raw`"[^"]*"|(?<![\p{L}\p{N}_.$!\]])(${SHEET})?(${PLACE})(?![\p{L}\p{N}_.(!])|${QUOTED}|\[[^\]]*\]`,
  "giu",
);

/**
 * A formula after lines of a sheet were put in or taken out, as Excel rewrites it: references move along, with $ and
 * without, ranges grow and shrink, and what is gone becomes #REF!. `own` is whether the formula stands on that sheet.
 */
export function followLines(formula: string, sheetName: string, own: boolean, change: LineChange): string {
  return formula.replace(REFERENCE, (found: string, sheet?: string, place?: string) => {
    if (place === undefined) return found;
    const concerned = sheet === undefined ? own : nameIn(sheet).toLowerCase() === sheetName.toLowerCase();
    return concerned ? `${sheet ?? ""}${placeAfter(place, change)}` : found;
  });
}

function nameIn(sheet: string): string {
  const name = sheet.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

interface Corner {
  readonly fixedColumn: string;
  readonly letters: string;
  readonly fixedRow: string;
  readonly digits: string;
}

function placeAfter(place: string, change: LineChange): string {
  const corners = place.split(":").map(readCorner);
  const lines = corners.map((corner) => lineOf(corner, change));
  // Whole columns have no rows that could move, and the other way round.
  if (lines.some((line) => line === undefined)) return place;
  const known = lines.map((line) => line ?? 0);
  const span = spanAfter(change, Math.min(...known), Math.max(...known));
  if (!span) return "#REF!";
  const [start, end] = span;
  const isReversed = (known[0] ?? 0) > (known[1] ?? Infinity);
  const ends = isReversed ? [end, start] : [start, end];
  return corners.map((corner, index) => writeCorner(corner, ends[index] ?? start, change)).join(":");
}

function readCorner(text: string): Corner {
  const match = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text);
  const [, first = "", letters = "", second = "", digits = ""] = match ?? [];
  // $3 has its only $ before the digits.
  return letters === ""
    ? { fixedColumn: "", letters, fixedRow: first || second, digits }
    : { fixedColumn: first, letters, fixedRow: second, digits };
}

function lineOf({ letters, digits }: Corner, { axis }: LineChange): number | undefined {
  if (axis === "row") return digits === "" ? undefined : Number(digits) - 1;
  return letters === "" ? undefined : columnIndex(letters);
}

function writeCorner(corner: Corner, line: number, { axis }: LineChange): string {
  const letters = axis === "column" ? columnLetters(line) : corner.letters;
  const digits = axis === "row" ? String(line + 1) : corner.digits;
  return `${corner.fixedColumn}${letters}${corner.fixedRow}${digits}`;
}
