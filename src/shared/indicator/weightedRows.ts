import type { Decimal } from "../amount/decimal";
import { type Argument, numberArgument } from "./argument";
import { isRefusal, type Refusal, refused } from "./evaluation";

/** A range as Excel hands it over: rows of cells. */
export type Range = readonly (readonly Argument[])[];

export interface WeightedRow {
  /** Counted from 1 inside the range. */
  readonly position: number;
  readonly score: Decimal;
  readonly weight: Decimal;
}

export function shapeOf(range: Range): string {
  return `${range.length}×${range[0]?.length ?? 0}`;
}

/**
 * Scores and weights cell by cell; rows blank in both are skipped, and so are the headings of whole columns. Refuses words, a negative weight and a score
 * without weight, naming the row.
 */
export function weightedRows(scores: Range, weights: Range): WeightedRow[] | Refusal {
  const rows: WeightedRow[] = [];
  for (const [index, cells] of scores.entries()) {
    for (const [column, scoreCell] of cells.entries()) {
      const weightCell = weights[index]?.[column];
      if (isBlank(scoreCell) && isBlank(weightCell)) continue;
      if (rows.length === 0 && isHeading(scoreCell) && isHeading(weightCell)) continue;
      const score = numberArgument(scoreCell);
      const weight = numberArgument(weightCell);
      if (isRefusal(score)) return score;
      if (isRefusal(weight)) return weight;
      if (weight.value.lt(0)) return refused("invalid-value", "negative-weight", String(index + 1));
      if (weight.value.isZero() && score.value.isZero()) continue;
      if (weight.value.isZero()) return refused("invalid-value", "score-without-weight", String(index + 1));
      rows.push({ position: index + 1, score: score.value, weight: weight.value });
    }
  }
  return rows;
}

/** Words without a figure; above the first figures of a whole column they are its heading. */
export function isHeading(cell: Argument): boolean {
  return typeof cell === "string" && cell.trim() !== "" && !/\d/.test(cell.normalize("NFKC"));
}

/** Blank cells are null on the web and 0 on the desktop; empty text comes from formulas. */
export function isBlank(cell: Argument): boolean {
  return (
    cell === null || cell === undefined || cell === 0 || (typeof cell === "string" && cell.trim() === "")
  );
}
