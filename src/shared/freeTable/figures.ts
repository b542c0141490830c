import { type Figure, readFigure } from "../amount/figure";
import { shownPlaces } from "../amount/numberFormat";
import type { Unit } from "../amount/unit";
import type { SheetSnapshot } from "../workbook/snapshot";
import { PlainFigure, rewritten, unitsOf } from "./plainFigure";

/** Workbooks use a few dozen formats; what is known of them is not kept beyond this. */
const KNOWN_FORMATS = 1000;

/** What a cell adds to a sum: its figure, nothing, or something that cannot be read. */
export type Entry = Figure | "blank" | "unreadable";

/** The figures of a table, read column by column when they are first asked for. */
export interface Figures {
  readonly at: (row: number, column: number) => Entry;
}

/** What is known of a column before its figures are read. */
export interface ColumnFacts {
  readonly unit: Unit | undefined;
  readonly counts: boolean;
}

export function readFigures(
  sheet: SheetSnapshot,
  first: number,
  last: number,
  facts: (column: number) => ColumnFacts,
): Figures {
  const columns = new Map<number, readonly Entry[]>();
  const columnOf = (column: number): readonly Entry[] => {
    const known = columns.get(column);
    if (known) return known;
    const entries = readColumn(sheet, column, first, last, facts(column));
    columns.set(column, entries);
    return entries;
  };
  return { at: (row, column) => columnOf(column)[row - first] ?? "blank" };
}

/**
 * Figures without a number format have at least the places of their column. 元 with 分 is exact, and so are whole
 * numbers of things or of no stated unit: people and cars are not rounded.
 */
function readColumn(
  sheet: SheetSnapshot,
  column: number,
  first: number,
  last: number,
  { unit, counts }: ColumnFacts,
): Entry[] {
  const entries: Entry[] = [];
  let places = 0;
  for (let row = first; row <= last; row++) {
    const entry = entryAt(sheet, row, column);
    if (typeof entry !== "string") places = Math.max(places, entry.places);
    entries.push(entry);
  }
  const exact = (unit === "元" && places >= 2) || ((counts || unit === undefined) && places === 0);
  return entries.map((entry, index) => {
    if (typeof entry === "string") return entry;
    const format = sheet.numberFormats[first + index - sheet.origin.row]?.[column - sheet.origin.column];
    const free = format === undefined || format === "General" || format === "@";
    const own = free ? places : entry.places;
    return own === entry.places && exact === entry.exact ? entry : rewritten(entry, own, exact);
  });
}

const placesByFormat = new Map<string, number | undefined>();

/** The digits a plain number format shows after the point; undefined where it scales, hides or shows as stored. */
function plainPlaces(format: string): number | undefined {
  if (placesByFormat.has(format)) return placesByFormat.get(format);
  const shown = shownPlaces(format);
  const places = shown?.scale === 0 ? shown.places : undefined;
  if (placesByFormat.size < KNOWN_FORMATS) placesByFormat.set(format, places);
  return places;
}

/** A number with no more digits than Excel keeps and its format shows needs no rounding. */
function unroundedFigure(value: number, format: string): Figure | undefined {
  const places = format === "General" ? writtenPlaces(value) : plainPlaces(format);
  const units = places === undefined ? undefined : unitsOf(value, places);
  return units === undefined || places === undefined ? undefined : new PlainFigure(units, places, false);
}

function writtenPlaces(value: number): number {
  const text = String(value);
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

function entryAt(sheet: SheetSnapshot, row: number, column: number): Entry {
  const [line, place] = [row - sheet.origin.row, column - sheet.origin.column];
  const kind = sheet.kinds[line]?.[place] ?? "empty";
  if (kind === "empty") return "blank";
  const value = sheet.values[line]?.[place] ?? "";
  const numberFormat = sheet.numberFormats[line]?.[place] ?? "General";
  const plain = typeof value === "number" ? unroundedFigure(value, numberFormat) : undefined;
  if (plain) return plain;
  const reading = readFigure({ value, kind, numberFormat }, 0);
  if (reading.kind === "blank") return "blank";
  return reading.kind === "figure" ? reading.figure : "unreadable";
}
