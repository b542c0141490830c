import { contains, type Area, type CellPosition } from "./address";
import { addTo } from "./listsByKey";

/** What a cell holds, as a host reports it: an error cell holds its text (#REF!) and kind "error". */
export type CellValue = string | number | boolean;
export type CellKind = "empty" | "text" | "number" | "boolean" | "error";

/** One cell with everything the check may need. `formula` is empty where the cell holds a constant. */
export interface Cell {
  readonly value: CellValue;
  readonly kind: CellKind;
  readonly formula: string;
  readonly numberFormat: string;
}

/**
 * One worksheet at one moment. The grids are dense rectangles of equal shape whose top left cell is `origin`;
 * everything outside them is empty. Merges carry sheet coordinates.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  readonly origin: CellPosition;
  readonly values: readonly (readonly CellValue[])[];
  readonly kinds: readonly (readonly CellKind[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
}

/** A sheet the host could name but not read, with the reason as an id for `message/`. */
export interface UnreadSheet {
  readonly name: string;
  readonly reason: "chart" | "too-large" | "refused";
}

/** A whole workbook at one moment: what every check starts from, whichever host read it. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly unread: readonly UnreadSheet[];
}

export const EMPTY_CELL: Cell = { value: "", kind: "empty", formula: "", numberFormat: "General" };

export function sheetsByName({
  sheets,
}: Pick<WorkbookSnapshot, "sheets">): ReadonlyMap<string, SheetSnapshot> {
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}

/** The cell at a position of the sheet; outside the grids it is empty. */
export function cellAt(sheet: SheetSnapshot, { row, column }: CellPosition): Cell {
  const r = row - sheet.origin.row;
  const c = column - sheet.origin.column;
  const kind = sheet.kinds[r]?.[c];
  if (kind === undefined) return EMPTY_CELL;
  return {
    kind,
    value: sheet.values[r]?.[c] ?? "",
    formula: sheet.formulas[r]?.[c] ?? "",
    numberFormat: sheet.numberFormats[r]?.[c] ?? "General",
  };
}

/** What stands at a position; "" outside the grids. */
export function valueAt({ origin, values }: SheetSnapshot, { row, column }: CellPosition): CellValue {
  return values[row - origin.row]?.[column - origin.column] ?? "";
}

/** The area the sheet's grids cover; undefined for an empty sheet. */
export function usedArea(sheet: SheetSnapshot): Area | undefined {
  const rows = sheet.values.length;
  const columns = sheet.values[0]?.length ?? 0;
  return rows === 0 || columns === 0 ? undefined : { ...sheet.origin, rows, columns };
}

/** The merged area a cell belongs to, if any. */
export function mergeAt(sheet: SheetSnapshot, position: CellPosition): Area | undefined {
  return mergesByRow(sheet)
    .get(position.row)
    ?.find((merge) => contains(merge, position));
}

/** Sheets do not change, so that their merges are sorted by row once; some have ten thousand. */
const knownMerges = new WeakMap<SheetSnapshot, ReadonlyMap<number, readonly Area[]>>();

function mergesByRow(sheet: SheetSnapshot): ReadonlyMap<number, readonly Area[]> {
  const known = knownMerges.get(sheet);
  if (known) return known;
  const rows = new Map<number, Area[]>();
  // Below the last read row nothing is asked for, however far a merge may reach.
  const end = sheet.origin.row + sheet.values.length;
  for (const merge of sheet.merges) {
    for (let row = merge.row; row < Math.min(merge.row + merge.rows, end); row++) addTo(rows, row, merge);
  }
  knownMerges.set(sheet, rows);
  return rows;
}
