import { commandSentences } from "../../shared/message/command";
import { say, type Locale } from "../../shared/message/say";
import type { Terminal } from "../terminal";
import { cutTo, widthOf } from "./width";

/** Work that takes no longer is not worth a bar. */
const QUIET = 1_000;
const BETWEEN = 100;
const LONGEST_BAR = 30;

/** A bar on a terminal for work of more than a second; nothing in a pipe. */
export class Progress {
  private readonly began = performance.now();
  private shownAt = 0;

  constructor(
    private readonly total: number,
    private readonly locale: Locale,
    private readonly terminal: Terminal,
  ) {}

  show(done: number, file: string): void {
    const now = performance.now();
    if (!this.terminal.isWatched || now - this.began < QUIET || now - this.shownAt < BETWEEN) return;
    this.shownAt = now;
    const counted = say(this.locale, commandSentences.progress, { done, total: this.total });
    const bar = barOf(done / Math.max(1, this.total), Math.min(LONGEST_BAR, this.terminal.width - 30));
    const room = this.terminal.width - widthOf(counted) - widthOf(bar) - 4;
    this.terminal.progress(`${bar} ${counted} ${room > 4 ? cutTo(file, room) : ""}`.trimEnd());
  }

  end(): void {
    this.terminal.progress("");
  }
}

function barOf(share: number, width: number): string {
  if (width < 5) return "";
  const filled = Math.round(share * width);
  return `[${"#".repeat(filled)}${"-".repeat(width - filled)}]`;
}
