import type { CheckedFile, NotCompared, UnreadReason } from "./outcome";

/** Reasons of files that were read, or not there to be read, and say nothing. */
const NOTHING_TO_COMPARE: ReadonlySet<NotCompared> = new Set([
  "no-counterpart",
  "not-filled",
  "other-unit",
  "other-year",
]);

/** Why an earlier workbook that was named could not be read, if so. */
export function unreadEarlier({
  previous,
  lastYear,
}: Pick<CheckedFile, "previous" | "lastYear">): UnreadReason | undefined {
  return [previous, lastYear]
    .flatMap((earlier) => (earlier?.role === "not-compared" ? [earlier.reason] : []))
    .find((reason): reason is UnreadReason => !NOTHING_TO_COMPARE.has(reason));
}
