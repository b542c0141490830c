import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from "@e965/xlsx";
import { columnIndex, MAX_COLUMNS, MAX_ROWS, type Area } from "../../../shared/workbook/address";
import type { SheetSnapshot, UnreadSheet } from "../../../shared/workbook/snapshot";
import { MOST_CELLS_OF_SHEET } from "../../limits";
import { GENERAL } from "../reading/numberFormats";
import type { ReadFile } from "../reading/readWorkbookFile";
import { SheetCells } from "../reading/sheetCells";

/** Dates stay the numbers they are, and no text is made of a figure: its number format tells its places. */
const OPTIONS: ParsingOptions = {
  type: "array",
  cellFormula: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellDates: false,
  sheetStubs: true,
};

/** Errors as the format numbers them. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

/**
 * Reads an .xls of Excel 5 to 2003 as `readWorkbookFile` reads an .xlsx. The library behind it is large and is loaded
 * with the first such file. It knows no limits: whoever reads files of strangers runs this where it can be stopped.
 */
export async function readOldWorkbook(bytes: Uint8Array): Promise<ReadFile> {
  const { CFB, read, set_cptable } = await import("@e965/xlsx");
  set_cptable(letters);
  let workbook: WorkBook;
  try {
    // Without a whole container the library would read the bytes as a text with commas.
    const container = CFB.read(bytes, { type: "array" });
    if (!CFB.find(container, "/Workbook") && !CFB.find(container, "/Book"))
      return { kind: "refused", reason: "damaged" };
    workbook = read(bytes, OPTIONS);
  } catch (error) {
    // The library throws whatever the damage makes it stumble over, and words for a password.
    return { kind: "refused", reason: /password/iu.test(String(error)) ? "encrypted" : "damaged" };
  }
  return snapshotOf(workbook);
}

/** What Windows calls the encodings of its files, as every engine of today knows them. */
const ENCODINGS: Readonly<Record<number, string>> = {
  932: "shift_jis",
  936: "gb18030",
  950: "big5",
  1200: "utf-16le",
  65001: "utf-8",
};

/** Files of before Excel 97 hold Chinese in the code page of its time. */
const letters = {
  936: {},
  950: {},
  utils: {
    decode: (codePage: number, written: string | ArrayLike<number>): string => {
      const bytes =
        typeof written === "string"
          ? Uint8Array.from(written, (letter) => letter.charCodeAt(0))
          : Uint8Array.from(written);
      return new TextDecoder(ENCODINGS[codePage] ?? "windows-1252", { ignoreBOM: true }).decode(bytes);
    },
    encode: (): never => {
      throw new Error("[readOldWorkbook] nothing is written");
    },
  },
};

function snapshotOf({ SheetNames, Sheets, Workbook }: WorkBook): ReadFile {
  const sheets: SheetSnapshot[] = [];
  const unread: UnreadSheet[] = [];
  SheetNames.forEach((name, index) => {
    const sheet = Sheets[name];
    if (!sheet || sheet["!type"] === "chart") {
      unread.push({ name, reason: sheet ? "chart" : "refused" });
      return;
    }
    const grids = cellsOf(sheet).grids(MOST_CELLS_OF_SHEET);
    if (!grids) {
      unread.push({ name, reason: "too-large" });
      return;
    }
    const hidden = (Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    sheets.push({
      name,
      hidden,
      protected: sheet["!protect"] !== undefined,
      ...grids,
      merges: mergesOf(sheet),
    });
  });
  return { kind: "read", snapshot: { sheets, unread }, uncalculated: [], remembered: new Map() };
}

/** The library keeps cells by address, in no promised order. */
function cellsOf(sheet: WorkSheet): SheetCells {
  const cells = new SheetCells(GENERAL);
  const rows = new Map<number, { column: number; cell: CellObject }[]>();
  for (const address of Object.keys(sheet)) {
    const place = /^([A-Z]{1,3})(\d{1,7})$/u.exec(address);
    if (!place) continue;
    const [, letters = "", digits = ""] = place;
    const [row, column] = [Number(digits) - 1, columnIndex(letters)];
    if (row >= MAX_ROWS || column >= MAX_COLUMNS) continue;
    const line = rows.get(row) ?? [];
    line.push({ column, cell: sheet[address] as CellObject });
    rows.set(row, line);
  }
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const line = rows.get(row) ?? [];
    for (const { column, cell } of line.sort((a, b) => a.column - b.column)) addCell(cells, column, cell);
    cells.endRow(row);
  }
  return cells;
}

function addCell(cells: SheetCells, column: number, { t, v, f, z }: CellObject): void {
  const formula = f === undefined ? "" : `=${f}`;
  const format = typeof z === "string" ? z : GENERAL;
  if (t === "e") cells.add(column, ERRORS[Number(v)] ?? "#N/A", true, formula, format);
  else if (typeof v === "string" || typeof v === "number" || typeof v === "boolean")
    cells.add(column, v, false, formula, format);
  // A formula may result in an empty text.
  else if (formula !== "") cells.add(column, "", false, formula, format);
  else cells.addBlank(column, "", format);
}

function mergesOf(sheet: WorkSheet): Area[] {
  return (sheet["!merges"] ?? [])
    .map(({ s, e }) => ({ row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 }))
    .filter(({ rows, columns }) => rows * columns > 1)
    .sort((one, other) => one.row - other.row || one.column - other.column);
}
