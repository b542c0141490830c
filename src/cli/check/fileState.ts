import { closedByReason } from "../../shared/report/reasons";
import type { Outcome } from "./outcome";
import { asReasons } from "./remembered";

/**
 * How a file came out, gravest first. `unchecked`: nothing disagrees, and an error or a text stands where a figure
 * belongs; `explained`: all that is to be verified has its reason; `blank`: its statements hold no figure.
 */
export const fileStates = [
  "wrong",
  "doubtful",
  "unchecked",
  "explained",
  "clean",
  "blank",
  "none",
  "unread",
] as const;

export type FileState = (typeof fileStates)[number];

export function stateOf(outcome: Outcome): FileState {
  if (outcome.kind === "unread") return "unread";
  const { result } = outcome;
  const { open, closed } = closedByReason(result, asReasons(outcome.reasons));
  if (open.wrong > 0) return "wrong";
  if (open.doubtful > 0) return "doubtful";
  if (result.unchecked.some(({ reason }) => reason === "error-value" || reason === "unreadable-text"))
    return "unchecked";
  if (closed > 0) return "explained";
  const { statements, otherSheets } = result;
  if (statements.length === 0 && otherSheets.length === 0) return "none";
  const isFilled = otherSheets.length > 0 || statements.some(({ filled }) => filled);
  return isFilled ? "clean" : "blank";
}

/** How many files came out how. */
export class StateCounts {
  private readonly counts = new Map<FileState, number>();
  files = 0;

  add(state: FileState): void {
    this.files += 1;
    this.counts.set(state, this.of(state) + 1);
  }

  of(state: FileState): number {
    return this.counts.get(state) ?? 0;
  }
}
