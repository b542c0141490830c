import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import type { PackageFailureReason } from "../../host/file/packageFailure";

/** A workbook is a few megabytes; what is larger than this is none of ours and is not brought into memory. */
const MOST_BYTES = 200 * 1024 * 1024;

/** Why a file's bytes cannot be had. */
export type InputFailure =
  Extract<PackageFailureReason, "not-a-workbook" | "too-large"> | "missing" | "not-readable";

/** The bytes of a file that may be a workbook, or why not. Files that cannot be one are not read to their end. */
export function readInput(path: string): Uint8Array | InputFailure {
  let file: number;
  try {
    // Opening a pipe may never end, nor reading a device.
    if (!statSync(path).isFile()) return "not-a-workbook";
    file = openSync(path, "r");
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? "missing" : "not-readable";
  }
  try {
    const { size } = fstatSync(file);
    const head = Buffer.alloc(4);
    readSync(file, head, 0, 4, 0);
    const isContainer = head.readUInt32BE(0) === 0x504b0304 || head.readUInt32BE(0) === 0xd0cf11e0;
    if (!isContainer) return "not-a-workbook";
    return size > MOST_BYTES ? "too-large" : readFileSync(file);
  } catch {
    // A disk that fails, a share that has gone: it cannot be read, whatever the system calls it.
    return "not-readable";
  } finally {
    closeSync(file);
  }
}
