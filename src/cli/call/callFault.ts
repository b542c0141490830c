import type { commandFaults } from "../../shared/message/command";

/** What the disk does not take; how to write the call has no bearing on it. */
const OF_THE_DISK: ReadonlySet<string> = new Set<keyof typeof commandFaults>(["notWritable", "noFolder"]);

/** A call that cannot be made sense of: the sentence by its id, and what fills it. The exit code is 2. */
export class CallFault extends Error {
  constructor(
    readonly fault: keyof typeof commandFaults,
    readonly filling: Readonly<Record<string, string | number>> = {},
  ) {
    super(`[CallFault] ${fault}`);
    this.name = "CallFault";
  }

  /** Whether it helps to read how a call is written. */
  get isOfTheCall(): boolean {
    return !OF_THE_DISK.has(this.fault);
  }
}
