import { readFileSync, statSync } from "node:fs";
import { type DocumentRefusal, readDocument } from "../../host/file/document/readDocument";
import { whyUnread } from "../files/whyUnread";

/** A report with its pictures; what is larger is not brought into memory. */
const MOST_BYTES = 100 * 1024 * 1024;

export type TextRefusal = DocumentRefusal | "missing" | "missing-folder" | "not-readable";

/** The text of a .docx or .txt, or why there is none. */
export function readTextFile(path: string): { readonly text: string } | TextRefusal {
  let bytes: Uint8Array;
  try {
    const stats = statSync(path);
    // Opening a pipe may never end, nor reading a device.
    if (!stats.isFile()) return "not-a-document";
    if (stats.size > MOST_BYTES) return "too-large";
    bytes = readFileSync(path);
  } catch (error) {
    return whyUnread(path, error);
  }
  const read = readDocument(bytes);
  return read.kind === "read" ? { text: read.text } : read.reason;
}
