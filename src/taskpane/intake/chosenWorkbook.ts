import type { ReadFile } from "../../host/file/reading/readWorkbookFile";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot";

/** A workbook the officer chose as a file, read in the pane. */
export interface ReadWorkbook {
  readonly kind: "read";
  readonly file: string;
  readonly snapshot: WorkbookSnapshot;
}

export interface RefusedWorkbook {
  readonly kind: "refused";
  readonly file: string;
  readonly reason: Extract<ReadFile, { kind: "refused" }>["reason"];
}

/** The reader comes with its own chunk: most officers never need it. */
const readerRoom = () => import("../../host/file/reading/readWorkbookFile");

export async function readChosenWorkbook(file: File): Promise<ReadWorkbook | RefusedWorkbook> {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  // The disk or the share it lies on no longer gives the file: nothing but a fresh choice helps.
  if (!bytes) return { kind: "refused", file: file.name, reason: "damaged" };
  const { readWorkbookFile } = await readerRoom();
  const result = readWorkbookFile(new Uint8Array(bytes));
  return result.kind === "read"
    ? { kind: "read", file: file.name, snapshot: result.snapshot }
    : { kind: "refused", file: file.name, reason: result.reason };
}
