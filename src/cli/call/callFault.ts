import type { commandFaults } from "../../shared/message/command";

/** A call that cannot be made sense of: the sentence by its id, and what fills it. The exit code is 2. */
export class CallFault extends Error {
  constructor(
    readonly fault: keyof typeof commandFaults,
    readonly filling: Readonly<Record<string, string | number>> = {},
  ) {
    super(`[CallFault] ${fault}`);
    this.name = "CallFault";
  }
}
