import { type Figure, readFigure } from "../amount/figure";
import { shownPlaces } from "../amount/numberFormat";
import type { Unit } from "../amount/unit";
import type { SheetSnapshot } from "../workbook/snapshot";
import { type CountedSteps, stretches } from "../workbook/steps";
import { PlainFigure, rewritten, unitsOf } from "./plainFigure";

/** Workbooks use a few dozen formats; what is known of them is not kept beyond this. */
const KNOWN_FORMATS = 1000;

/** What a cell adds to a sum: its figure, nothing, or something that cannot be read. */
export type Entry = Figure | "blank" | "unreadable";

/** The figures of a table. */
export interface Figures {
  readonly at: (row: number, column: number) => Entry;
}

/** What is known of a column before its figures are read. */
export interface ColumnFacts {
  /** Its place in the sheet. */
  readonly index: number;
  readonly unit: Unit | undefined;
  readonly counts: boolean;
}

/** Reads the columns of figures from the first to the last row; all others hold none. */
export function* readFigures(
  sheet: SheetSnapshot,
  first: number,
  last: number,
  columns: readonly ColumnFacts[],
): CountedSteps<Figures> {
  const entries = new Map<number, readonly Entry[]>();
  for (const column of columns) entries.set(column.index, yield* readColumn(sheet, first, last, column));
  return { at: (row, column) => entries.get(column)?.[row - first] ?? "blank" };
}

/**
 * Figures without a number format have at least the places of their column. 元 with 分 is exact, and so are whole
 * numbers of things or of no stated unit: people and cars are not rounded.
 */
function* readColumn(
  sheet: SheetSnapshot,
  first: number,
  last: number,
  { index: column, unit, counts }: ColumnFacts,
): CountedSteps<Entry[]> {
  const entries: Entry[] = [];
  let places = 0;
  for (const stretch of stretches(first, last)) {
    for (let row = stretch.first; row <= stretch.last; row++) {
      const entry = entryAt(sheet, row, column);
      if (typeof entry !== "string") places = Math.max(places, entry.places);
      entries.push(entry);
    }
    yield stretch.last - stretch.first + 1;
  }
  const exact = (unit === "元" && places >= 2) || ((counts || unit === undefined) && places === 0);
  for (const stretch of stretches(0, entries.length - 1)) {
    for (let index = stretch.first; index <= stretch.last; index++) {
      const entry = entries[index];
      if (entry === undefined || typeof entry === "string") continue;
      const format = sheet.numberFormats[first + index - sheet.origin.row]?.[column - sheet.origin.column];
      const free = format === undefined || format === "General" || format === "@";
      const own = free ? places : entry.places;
      if (own !== entry.places || exact !== entry.exact) entries[index] = rewritten(entry, own, exact);
    }
    yield stretch.last - stretch.first + 1;
  }
  return entries;
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
