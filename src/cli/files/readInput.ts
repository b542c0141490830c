import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { isOldContainer, isZipped } from "../../host/file/archive";
import { foreignContents, TELLING_BYTES } from "../../host/file/foreignContents";
import type { PackageFailureReason } from "../../host/file/packageFailure";
import { whyUnread } from "./whyUnread";

/** A workbook is a few megabytes; what is larger than this is none of ours and is not brought into memory. */
const MOST_BYTES = 200 * 1024 * 1024;

/** Why a file's bytes cannot be had. */
export type InputFailure = PackageFailureReason | ReturnType<typeof whyUnread>;

/** The bytes of a file that may be a workbook, or why not. Files that cannot be one are not read to their end. */
export function readInput(path: string): Uint8Array | InputFailure {
  let file: number;
  try {
    // Opening a pipe may never end, nor reading a device.
    if (!statSync(path).isFile()) return "not-a-workbook";
    file = openSync(path, "r");
  } catch (error) {
    return whyUnread(path, error);
  }
  try {
    const { size } = fstatSync(file);
    const head = new Uint8Array(TELLING_BYTES);
    const start = head.subarray(0, readSync(file, head, 0, TELLING_BYTES, 0));
    if (!isZipped(start) && !isOldContainer(start)) return foreignContents(start) ?? "not-a-workbook";
    return size > MOST_BYTES ? "too-large" : readFileSync(file);
  } catch {
    // A disk that fails, a share that has gone: it cannot be read, whatever the system calls it.
    return "not-readable";
  } finally {
    closeSync(file);
  }
}
