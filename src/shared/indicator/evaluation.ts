import type { Decimal } from "../amount/decimal";
import type { UnclearReason } from "./targetExpression";

/** Why an indicator has no value; faces render the words, Excel shows the error kind. */
export type RefusalReason =
  | "zero-base"
  | "both-zero"
  | "negative-base"
  | "unreadable"
  | "places-out-of-range"
  | "score-places-out-of-range"
  | "one-cell-wanted"
  | "shapes-differ"
  | "no-weights"
  | "score-without-weight"
  | "negative-weight"
  | "weights-sum"
  | "looks-like-points"
  | "point-above-weight"
  | "negative-point"
  | "unknown-direction"
  | "unknown-mode"
  | "unknown-level"
  | "position-missing"
  | "position-out-of-range"
  | "money-without-direction"
  | "units-differ"
  | "percent-unclear"
  | "actual-unclear"
  | "negative-target"
  | "bands-unreadable"
  | `target-${UnclearReason}`;

/** An indicator that cannot be computed, as a value: what kind of cell error, why, and the words' fillings. */
export interface Refusal {
  readonly kind: "refusal";
  readonly error: "division-by-zero" | "not-available" | "invalid-value";
  readonly reason: RefusalReason;
  /** The row counted from 1 inside the range, the text that was not understood, a sum: whatever the sentence names. */
  readonly detail: string;
}

export type Evaluation = { readonly kind: "value"; readonly value: Decimal } | Refusal;

export function evaluated(value: Decimal): Evaluation {
  return { kind: "value", value };
}

export function refused(error: Refusal["error"], reason: RefusalReason, detail = ""): Refusal {
  return { kind: "refusal", error, reason, detail };
}

/** Tells a refusal from any other answer. */
export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === "object" && answer !== null && "kind" in answer && answer.kind === "refusal";
}
