import type { SheetSnapshot, UnreadSheet, WorkbookSnapshot } from "../../../shared/workbook/snapshot";
import { MOST_CELLS_OF_SHEET } from "../../limits";
import type { CellReference } from "../../spreadsheetHost";
import { PackageFailure, type PackageFailureReason } from "../packageFailure";
import { rememberedState } from "../rememberedState";
import { sheetsOf, type PackageSheet } from "../sheets";
import { WorkbookPackage } from "../workbookPackage";
import { decode } from "../xml";
import { readNumberFormats } from "./numberFormats";
import { SheetReader, type SharedContents } from "./sheetReader";
import { readSharedStrings } from "./stringItems";
import { XmlScanner } from "./xmlScanner";

/** A workbook file as a snapshot, or why it is none; faces turn the reason into a sentence. */
export type ReadFile =
  | {
      readonly kind: "read";
      readonly snapshot: WorkbookSnapshot;
      /** Formulas whose result the file does not have; their cells are empty in the snapshot. */
      readonly uncalculated: readonly CellReference[];
      /** What the add-in keeps in the workbook: JSON text by key. */
      readonly remembered: ReadonlyMap<string, string>;
    }
  | { readonly kind: "refused"; readonly reason: PackageFailureReason; readonly part?: string };

/**
 * Reads an .xlsx or .xlsm as a host reads the open workbook. Where a host and a file must differ: cells that the file
 * does not write have the format of the Normal style, not that of their row or column; of an array formula only the
 * first cell tells the formula.
 */
export function readWorkbookFile(bytes: Uint8Array): ReadFile {
  try {
    return read(new WorkbookPackage(bytes));
  } catch (error) {
    if (!(error instanceof PackageFailure)) throw error;
    const { reason, part } = error;
    return part === undefined ? { kind: "refused", reason } : { kind: "refused", reason, part };
  }
}

function read(file: WorkbookPackage): ReadFile {
  const shared: SharedContents = {
    strings: readShared(file, "sharedStrings", readSharedStrings),
    numberFormats: readShared(file, "styles", readNumberFormats),
  };
  const sheets: SheetSnapshot[] = [];
  const unread: UnreadSheet[] = [];
  const uncalculated: CellReference[] = [];
  for (const sheet of sheetsOf(file)) {
    const { name, kind } = sheet;
    if (kind !== "worksheet") {
      unread.push({ name, reason: kind === "chartsheet" ? "chart" : "refused" });
      continue;
    }
    const reader = new SheetReader(scannerOf(file, sheet.path), shared, sheet.path);
    reader.read();
    const snapshot = snapshotOf(sheet, reader);
    if (!snapshot) {
      unread.push({ name, reason: "too-large" });
      continue;
    }
    sheets.push(snapshot);
    for (const cell of reader.uncalculated) uncalculated.push({ sheet: name, cell });
  }
  return { kind: "read", snapshot: { sheets, unread }, uncalculated, remembered: rememberedState(file) };
}

function snapshotOf(
  { name, visibility }: PackageSheet,
  { cells, isProtected, merges }: SheetReader,
): SheetSnapshot | undefined {
  const grids = cells.grids(MOST_CELLS_OF_SHEET);
  return grids && { name, hidden: visibility !== "visible", protected: isProtected, ...grids, merges };
}

/** A part that the whole workbook shares; it may have none. */
function readShared(
  file: WorkbookPackage,
  kind: string,
  readPart: (scanner: XmlScanner) => readonly string[],
): readonly string[] {
  const [path] = file.targets(file.workbook, kind);
  return path === undefined || !file.has(path) ? [] : readPart(scannerOf(file, path));
}

function scannerOf(file: WorkbookPackage, path: string): XmlScanner {
  return new XmlScanner(decode(file.bytes(path), path), path);
}
