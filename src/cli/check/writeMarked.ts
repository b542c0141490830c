import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { markWorkbookFile } from "../../host/file/marking/markWorkbookFile";
import type { Mark } from "../../host/spreadsheetHost";
import { makeFolder } from "../writing/makeFolder";
import { writeWhole } from "../writing/writeWhole";
import type { CheckJob, Marking } from "./outcome";

/** Writes the marked copy of a workbook; a file that it may not replace stays unless it is that very copy. */
export function writeMarked(
  path: string,
  { mayReplace }: Pick<CheckJob, "mayReplace">,
  bytes: Uint8Array,
  marks: readonly Mark[],
): Marking {
  const copy = markWorkbookFile(bytes, marks);
  if (copy.kind === "refused") return copy;
  try {
    makeFolder(dirname(path));
    if (mayReplace || !existsSync(path)) writeWhole(path, copy.bytes);
    // A run that was broken off wrote it and had no time to tell its journal.
    else if (Buffer.compare(readFileSync(path), copy.bytes) !== 0)
      return { kind: "refused", reason: "exists" };
  } catch {
    // A full disk or a folder that may not be written to: the check itself stands.
    return { kind: "refused", reason: "not-written" };
  }
  return { kind: "marked", marked: copy.marked, unmarked: copy.unmarked };
}
