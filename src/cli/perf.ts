import { isMainThread, parentPort, workerData } from "node:worker_threads";
import product from "../../package.json";
import type { WorkerSetup } from "./pool/messages";

/**
 * The one script of the perf command: started by a person it is the command, started by the command a worker. Each
 * loads only its own half, since whoever checks one file waits for both.
 */
async function start(): Promise<void> {
  if (parentPort) {
    const { serve } = await import("./pool/worker");
    serve(parentPort, workerData as WorkerSetup);
  } else if (isMainThread) {
    const [{ runCommand }, { processTerminal }] = await Promise.all([
      import("./command"),
      import("./terminal"),
    ]);
    const code = await runCommand(process.argv.slice(2), {
      terminal: processTerminal(process),
      script: __filename,
      version: product.version,
      today: new Date(),
    });
    // What became of standard error may have been worse.
    process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
  }
}

void start();
