import { FileHost } from "../../host/file/fileHost";
import type { PackageFailureReason } from "../../host/file/packageFailure";
import { readAnyWorkbook } from "../../host/file/reading/readAnyWorkbook";
import type { CellReference } from "../../host/spreadsheetHost";
import { checkInSteps } from "../../shared/check/checkInSteps";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot";
import { CheckSession } from "../../taskpane/check/checkSession";
import { painted } from "../../taskpane/check/turns";
import { failureOf, type Failure } from "../../taskpane/failure";
import { nameParts } from "./saveFile";

/** A workbook is a few megabytes; what is larger than this is none of ours and is not brought into memory. */
const MOST_BYTES = 200 * 1024 * 1024;

/** A workbook file that stands open in the page, and its check. */
export interface OpenedFile {
  readonly kind: "opened";
  readonly file: string;
  readonly snapshot: WorkbookSnapshot;
  readonly host: FileHost;
  readonly session: CheckSession;
  /** How many formulas had no result in the file, and which of them could not be worked out. */
  readonly calculated: number;
  readonly unknown: readonly CellReference[];
}

/** Why a file was not opened. */
export type NotOpened =
  | {
      readonly kind: "refused";
      readonly file: string;
      readonly reason: PackageFailureReason | "file-too-large";
    }
  | { readonly kind: "failed"; readonly file: string; readonly failure: Failure };

/** Reads a file that a person chose. The page shows first that it is at work: reading takes the processor. */
export async function openFile(chosen: File): Promise<OpenedFile | NotOpened> {
  const file = chosen.name;
  if (chosen.size > MOST_BYTES) return { kind: "refused", file, reason: "file-too-large" };
  await painted();
  try {
    const bytes = await chosen.arrayBuffer().catch(() => undefined);
    // The disk or the share it lies on no longer gives the file, or it is a folder.
    if (!bytes) return { kind: "refused", file, reason: "damaged" };
    return await openBytes(file, new Uint8Array(bytes));
  } catch (error) {
    return { kind: "failed", file, failure: failureOf(error) };
  }
}

async function openBytes(file: string, bytes: Uint8Array): Promise<OpenedFile | NotOpened> {
  const read = await readAnyWorkbook(bytes);
  if (read.kind === "refused") return { kind: "refused", file, reason: read.reason };
  const { snapshot, calculated, unknown } = await withResults(read.snapshot, read.uncalculated);
  const host = new FileHost(snapshot, bytes, read.remembered, nameParts(file).name);
  return {
    kind: "opened",
    file,
    snapshot,
    host,
    session: new CheckSession(host, checkInSteps),
    calculated: calculated - unknown.length,
    unknown,
  };
}

/** The formula library is started with the first file that needs it. */
async function withResults(snapshot: WorkbookSnapshot, uncalculated: readonly CellReference[]) {
  if (uncalculated.length === 0) return { snapshot, calculated: 0, unknown: [] };
  const { calculateCells } = await import("../../host/formula/calculateCells");
  return calculateCells(snapshot, uncalculated);
}
