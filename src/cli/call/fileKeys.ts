import { realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/**
 * What a path comes down to, whatever it is spelled like: its place without links and without regard to case, as
 * Windows and a Mac take it, and, where there is a file, the file itself, which may have several names. Two paths with
 * a key in common lead to one file. The file need not exist.
 */
export function fileKeys(path: string): string[] {
  const place = placeOf(resolve(path)).normalize("NFC").toLowerCase();
  const number = numberOf(path);
  return number === undefined ? [place] : [place, number];
}

/** By which the system tells a file from every other. */
function numberOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    // Not every file system numbers its files.
    return ino === 0n ? undefined : `${dev}:${ino}`;
  } catch {
    // Not there, or not to be looked at: then nothing can be written over either.
    return undefined;
  }
}

/** The path without links, as far as it exists. */
function placeOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    // Not there yet, or not to be looked at: then the folder it would be in.
    const folder = dirname(path);
    return folder === path ? path : join(placeOf(folder), basename(path));
  }
}
