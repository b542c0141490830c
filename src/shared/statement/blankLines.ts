import type { FixedRow } from "./statement";

/** Rows of a two-sided form that carry a 行次 and nothing else; none where the first is beyond the last. */
export function blankLines(first: number, last: number): FixedRow[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
    key: `blank${first + index}`,
    label: "",
    line: first + index,
    kind: "blank",
  }));
}
