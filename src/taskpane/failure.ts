import { HostFailure, type HostFailureReason } from "../host/spreadsheetHost";

/** What went wrong, ready to be told: the host's reason, or `unexpected` for a fault of our own. */
export interface Failure {
  readonly reason: HostFailureReason | "unexpected";
  /** For a bug report; never shown in place of a sentence. */
  readonly detail: string;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof HostFailure) return { reason: error.reason, detail: error.detail };
  if (error instanceof Error) return { reason: "unexpected", detail: error.stack ?? String(error) };
  return { reason: "unexpected", detail: String(error) };
}
