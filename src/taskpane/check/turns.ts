import { HostFailure } from "../../host/spreadsheetHost";

/** Lets the pane show the step it has come to before the next one takes the processor. */
export function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

/** The work's outcome, or a rejection as soon as the signal aborts: Excel may hold the work back for long. */
export function orAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(new HostFailure("cancelled", "aborted before it began"));
    signal.addEventListener("abort", () => reject(new HostFailure("cancelled", "aborted")), { once: true });
    work.then(resolve, reject);
  });
}
