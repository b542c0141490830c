import { createHash } from "node:crypto";
import type { Outcome } from "./outcome";

/** What a journal knows of a file. */
export interface Entry {
  readonly file: string;
  /** What the outcome hangs on: the call for this file, and size and time of it and of those it is compared with. */
  readonly stamp: string;
  readonly copy?: Copy;
  readonly outcome: Outcome;
}

/** A marked copy by its full path, with its size and time when it was written; "" where none could be made. */
interface Copy {
  readonly path: string;
  readonly stamp: string;
}

const DIGEST = 16;
const ENTRY = '{"sum":"","entry":'.length + DIGEST;

/** An entry carries the sum of its own text: whatever was done to it by hand is seen. */
export function lineOf(entry: Entry): string {
  const text = JSON.stringify(entry);
  return `{"sum":"${digestOf(text)}","entry":${text}}\n`;
}

/** Undefined where the line is not as it was written. */
export function entryIn(line: string): Entry | undefined {
  const text = line.slice(ENTRY, -1);
  if (line !== `{"sum":"${digestOf(text)}","entry":${text}}`) return undefined;
  return JSON.parse(text) as Entry;
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, DIGEST);
}
