import type { Writable } from "node:stream";

/** Where a run of the command writes, and what it may assume of whoever reads it. */
export interface Terminal {
  /** Results. Resolves when they are written; rejects with `OutputLost`. */
  print(text: string): Promise<void>;
  /** What went wrong, and notes: never part of the results. */
  complain(text: string): void;
  /** Shows a line that the next one replaces; "" takes it away. Nothing where nobody watches. */
  progress(line: string): void;
  readonly colours: boolean;
  /** Whether somebody watches standard error. */
  readonly isWatched: boolean;
  /** Characters in a line of what somebody watches. */
  readonly width: number;
}

/** Results cannot be written: a disk that is full, a device that takes nothing. */
export class OutputLost extends Error {
  constructor(cause: Error) {
    super("[OutputLost] standard output takes no more", { cause });
    this.name = "OutputLost";
  }
}

const CLEAR_LINE = "\r\u001b[2K";

/**
 * The terminal of this process. Whoever stops reading (perf check … | head) ends the run without an error; notes that
 * cannot be told cost exit code 2 and nothing else.
 */
export function processTerminal(process: NodeJS.Process): Terminal {
  const { stdout, stderr, env } = process;
  let shown = false;
  const hide = (): void => {
    if (shown) stderr.write(CLEAR_LINE);
    shown = false;
  };
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
  });
  stderr.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") process.exitCode = 2;
  });
  const noColour = (env.NO_COLOR ?? "") !== "" || env.TERM === "dumb";
  return {
    print: (text) => {
      if (stdout.isTTY) hide();
      return written(stdout, text);
    },
    complain: (text) => {
      hide();
      stderr.write(text);
    },
    progress: (line) => {
      if (!stderr.isTTY) return;
      hide();
      if (line === "") return;
      stderr.write(line);
      shown = true;
    },
    colours: stdout.isTTY && !noColour,
    isWatched: stderr.isTTY,
    width: stderr.columns || 80,
  };
}

function written(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error?: NodeJS.ErrnoException | null) => {
      if (!error) resolve();
      // That nobody reads any more has ended the run.
      else if (error.code !== "EPIPE") reject(new OutputLost(error));
    });
  });
}
