import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/**
 * Writes a file as a whole or not at all: beside its place, and from there over what is in it. A full disk, or a run
 * that is killed, leaves what was there. Throws what the system throws.
 */
export function writeWhole(path: string, contents: Uint8Array | string): void {
  const target = placeOf(path);
  // Short, because the target's own name may be as long as a name can be.
  const beside = join(dirname(target.path), `.perf-${randomBytes(6).toString("hex")}`);
  try {
    const file = openSync(beside, "wx", target.mode);
    try {
      writeFileSync(file, contents);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, target.path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

const USUAL_MODE = 0o666;

/** Where a file is written: a link stays one, and a file that is replaced is opened to nobody else. */
function placeOf(path: string): { readonly path: string; readonly mode: number } {
  const there = statSync(path, { throwIfNoEntry: false });
  if (!there) return { path, mode: USUAL_MODE };
  // Renaming asks the folder alone: what its owner has closed to writing stays as it is.
  accessSync(path, constants.W_OK);
  return { path: realpathSync(path), mode: there.mode & 0o777 };
}
