import type { MessagePort } from "node:worker_threads";
import { checkFile } from "../check/checkFile";
import type { JobMessage, OutcomeMessage, WorkerSetup } from "./messages";

/** Checks one file after the other as they are sent; whoever started it may stop it at any moment. */
export function serve(port: MessagePort, { settings }: WorkerSetup): void {
  port.on("message", ({ index, job }: JobMessage) => {
    void checkFile(job, settings).then((outcome) => {
      const message: OutcomeMessage = { index, outcome };
      port.postMessage(message);
    });
  });
}
