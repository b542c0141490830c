import { writeSync } from "node:fs";

/** Closes a test run with one plain line, alone at the very end, that people and scripts can read. */
export default class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    // A file that could not be run at all has no tests to count, yet it is a failure.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
    // Jest's own summary comes after all reporters, so the line waits for the end of the process.
    process.once("exit", () => writeSync(process.stdout.fd, `\n${line}\n`));
  }
}
