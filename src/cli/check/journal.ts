import {
  appendFileSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import type { CheckJob, CheckSettings, Outcome } from "./outcome";

interface Entry {
  readonly file: string;
  /** Size and time of the file when it was checked. */
  readonly stamp: string;
  readonly outcome: Outcome;
}

/** Where in the journal an outcome stands, in bytes. */
interface Kept {
  readonly stamp: string;
  readonly start: number;
  readonly length: number;
}

/** A journal that was written by a run with other settings: its outcomes answer another question. */
export class OtherJournal extends Error {
  constructor() {
    super("[OtherJournal] the journal belongs to a run with other settings");
    this.name = "OtherJournal";
  }
}

/**
 * What a run has found so far, a line of JSON per file, so that a later run can go on. A line that a broken off run
 * left half written is taken away. Outcomes stay in the file until they are asked for.
 */
export class Journal {
  private readonly kept = new Map<string, Kept>();

  /** Opens a journal or begins one. Throws `OtherJournal`, and what the system throws. */
  constructor(
    private readonly path: string,
    settings: CheckSettings,
  ) {
    const head = `${JSON.stringify({ journal: 1, settings })}\n`;
    if (!existsSync(path) || statSync(path).size === 0) {
      writeFileSync(path, head);
      return;
    }
    const bytes = readFileSync(path);
    const headEnd = bytes.indexOf(0x0a) + 1;
    if (bytes.toString("utf8", 0, headEnd) !== head) throw new OtherJournal();
    let start = headEnd;
    for (let end = bytes.indexOf(0x0a, start); end >= 0; end = bytes.indexOf(0x0a, start)) {
      const { file, stamp } = JSON.parse(bytes.toString("utf8", start, end)) as Entry;
      this.kept.set(file, { stamp, start, length: end - start });
      start = end + 1;
    }
    if (start < bytes.length) truncateSync(path, start);
  }

  /** What is known of a file that has not changed since. A marked copy that is wanted must still be there. */
  known({ file, markTo }: CheckJob): Outcome | undefined {
    const kept = this.kept.get(file);
    if (!kept || kept.stamp !== stampOf(file) || (markTo !== undefined && !existsSync(markTo)))
      return undefined;
    const line = Buffer.alloc(kept.length);
    const journal = openSync(this.path, "r");
    try {
      readSync(journal, line, 0, kept.length, kept.start);
    } finally {
      closeSync(journal);
    }
    return (JSON.parse(line.toString("utf8")) as Entry).outcome;
  }

  keep(outcome: Outcome): void {
    const { file } = outcome;
    const stamp = stampOf(file);
    if (this.kept.get(file)?.stamp === stamp || !isFinal(outcome)) return;
    appendFileSync(this.path, `${JSON.stringify({ file, stamp, outcome } satisfies Entry)}\n`);
    this.kept.set(file, { stamp, start: 0, length: 0 });
  }
}

/** What may come out otherwise the next time is tried again. */
function isFinal(outcome: Outcome): boolean {
  return (
    outcome.kind === "checked" ||
    !["missing", "not-readable", "too-long", "memory", "crashed"].includes(outcome.reason)
  );
}

function stampOf(file: string): string {
  try {
    const { size, mtimeMs } = statSync(file);
    return `${size} ${mtimeMs}`;
  } catch {
    // Gone since: whoever reads it will say so.
    return "";
  }
}
