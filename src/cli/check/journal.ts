import {
  appendFileSync,
  closeSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { resolve } from "node:path";
import { type Entry, entryIn, lineOf } from "./journalLine";
import type { CheckJob, CheckSettings, Outcome } from "./outcome";
import { unreadEarlier } from "./unreadEarlier";

/** Where in the journal an entry stands, in bytes. */
type Kept = Omit<Entry, "file" | "outcome"> & { readonly start: number; readonly length: number };

/** A journal that cannot be gone on with: one of a run that answers another question, or no journal at all. */
export class UnusableJournal extends Error {
  constructor(readonly fault: "otherJournal" | "notJournal") {
    super(`[UnusableJournal] ${fault}`);
    this.name = "UnusableJournal";
  }
}

/**
 * What a run has found so far, a line of JSON per file, so that a later run can go on. Outcomes stay in the file until
 * they are asked for. A line that is not as it was written counts for nothing, and its file is checked again.
 */
export class Journal {
  private readonly kept = new Map<string, Kept>();
  /** Files that are being checked, with their stamps from before: what changes meanwhile is not taken for checked. */
  private readonly asked = new Map<string, string>();
  /** The stamps of the marked copies that were written, by their full paths. */
  private readonly copies = new Map<string, string>();
  private readonly head: string;
  /** Where the whole lines end; 0 where the journal has not begun. */
  private readonly end: number;

  /** Looks into a journal and leaves it as it is. Throws `UnusableJournal`, and what the system throws. */
  constructor(
    private readonly path: string,
    settings: CheckSettings,
    version: string,
  ) {
    this.head = `${JSON.stringify({ journal: 2, version, settings })}\n`;
    this.end = isBegun(path) ? this.readEntries() : 0;
  }

  /** Begins it, or takes away what a broken off run left half written. Throws what the system throws. */
  begin(): void {
    if (this.end === 0) writeFileSync(this.path, this.head);
    else truncateSync(this.path, this.end);
  }

  /** Whether a file is a marked copy that the run so far has written, and nobody has worked in it since. */
  hasWritten(copy: string): boolean {
    return this.copies.get(resolve(copy)) === stampOf(copy);
  }

  /** What is known of a file when nothing has changed since, neither it nor its marked copy. */
  known(job: CheckJob): Outcome | undefined {
    const kept = this.kept.get(job.file);
    const stamp = stampOfJob(job);
    const copy = job.markTo === undefined ? undefined : resolve(job.markTo);
    const isCurrent =
      kept?.stamp === stamp && kept.copy?.path === copy && kept.copy?.stamp === (copy && stampOf(copy));
    const entry = isCurrent ? this.entryAt(kept) : undefined;
    if (!entry) this.asked.set(job.file, stamp);
    return entry?.outcome;
  }

  /** Throws what the system throws. */
  keep({ file, markTo }: CheckJob, outcome: Outcome): void {
    const stamp = this.asked.get(file);
    if (stamp === undefined || !isFinal(outcome)) return;
    const path = markTo === undefined ? undefined : resolve(markTo);
    const isMarked = outcome.kind === "checked" && outcome.marking?.kind === "marked";
    const copy = path === undefined ? undefined : { path, stamp: isMarked ? stampOf(path) : "" };
    appendFileSync(this.path, lineOf({ file, stamp, ...(copy && { copy }), outcome }));
    this.asked.delete(file);
  }

  /** Gives where the whole lines end. */
  private readEntries(): number {
    // Reading a pipe may never end.
    if (!statSync(this.path).isFile()) throw new UnusableJournal("notJournal");
    const bytes = readFileSync(this.path);
    let start = bytes.indexOf(0x0a) + 1;
    const head = bytes.toString("utf8", 0, start);
    if (head !== this.head) throw new UnusableJournal(isHead(head) ? "otherJournal" : "notJournal");
    for (let end = bytes.indexOf(0x0a, start); end >= 0; end = bytes.indexOf(0x0a, start)) {
      const entry = entryIn(bytes.toString("utf8", start, end));
      if (entry) {
        const { file, stamp, copy } = entry;
        this.kept.set(file, { stamp, ...(copy && { copy }), start, length: end - start });
        if (copy && copy.stamp !== "") this.copies.set(copy.path, copy.stamp);
      }
      start = end + 1;
    }
    return start;
  }

  private entryAt({ start, length }: Kept): Entry | undefined {
    try {
      const line = Buffer.alloc(length);
      const journal = openSync(this.path, "r");
      try {
        readSync(journal, line, 0, length, start);
      } finally {
        closeSync(journal);
      }
      return entryIn(line.toString("utf8"));
    } catch {
      // It was taken away meanwhile: the file is checked again.
      return undefined;
    }
  }
}

/** Whether there is anything at a journal's path. */
export function isBegun(path: string): boolean {
  try {
    const there = statSync(path);
    return !there.isFile() || there.size > 0;
  } catch {
    // Nothing there; whether something can be is seen when it begins.
    return false;
  }
}

function isHead(line: string): boolean {
  return line.startsWith('{"journal":');
}

/** What may come out otherwise the next time is tried again. */
function isFinal(outcome: Outcome): boolean {
  if (outcome.kind === "unread") return !PASSING.has(outcome.reason);
  const { marking } = outcome;
  const unread = unreadEarlier(outcome);
  if (unread !== undefined && PASSING.has(unread)) return false;
  return !(marking?.kind === "refused" && PASSING.has(marking.reason));
}

const PASSING: ReadonlySet<string> = new Set([
  "missing",
  "not-readable",
  "too-long",
  "memory",
  "crashed",
  "not-written",
  "exists",
]);

/** The marked copy is looked after apart; everything else of a job changes its outcome. */
function stampOfJob({ file, markTo, mayReplace, ...others }: CheckJob): string {
  const earlier = [others.previous, others.lastYear].map((path) => (path === undefined ? "" : stampOf(path)));
  return JSON.stringify([stampOf(file), earlier, others]);
}

function stampOf(path: string): string {
  try {
    const { size, mtimeMs } = statSync(path);
    return `${size} ${mtimeMs}`;
  } catch {
    // Gone since: whoever reads it will say so.
    return "";
  }
}
