import { Decimal, sum, ZERO } from "../amount/decimal";
import { type Argument, numberArgument } from "./argument";
import { type Evaluation, evaluated, type Refusal, refused } from "./evaluation";

/** A range as Excel hands it over: rows of cells. */
export type Range = readonly (readonly Argument[])[];

/** What the weights must sum to when nothing is said: 100, or 1 where they are written as fractions. */
const FULL_MARKS = [new Decimal(100), new Decimal(1)];

/**
 * Σ score × weight ÷ Σ weight over two ranges of the same shape (加权得分). Rows blank in both are skipped.
 * A blank score beside a weight is zero, as Excel's desktop would send it. Refuses, naming the row, a score without
 * weight and a negative weight; refuses, naming the sum, weights that sum to neither `full` (or, without it, 100
 * nor 1).
 */
export function weightedScore(scores: Range, weights: Range, full: Decimal | undefined): Evaluation {
  const shape = (range: Range): string => `${range.length}×${range[0]?.length ?? 0}`;
  if (shape(scores) !== shape(weights)) {
    return refused("invalid-value", "shapes-differ", `${shape(scores)} / ${shape(weights)}`);
  }

  const products: Decimal[] = [];
  const used: Decimal[] = [];
  for (const [index, row] of scores.entries()) {
    for (const [column, scoreCell] of row.entries()) {
      const weightCell = weights[index]?.[column];
      const position = String(index + 1);
      if (isBlank(scoreCell) && isBlank(weightCell)) continue;
      const score = numberArgument(scoreCell);
      const weight = numberArgument(weightCell);
      if (score.kind === "refusal") return score;
      if (weight.kind === "refusal") return weight;
      if (weight.value.isNegative() && !weight.value.isZero()) {
        return refused("invalid-value", "negative-weight", position);
      }
      if (weight.value.isZero()) {
        if (score.value.isZero()) continue;
        return refused("invalid-value", "score-without-weight", position);
      }
      products.push(score.value.times(weight.value));
      used.push(weight.value);
    }
  }

  const total = sum(used);
  if (total.isZero()) return refused("division-by-zero", "no-weights");
  const accepted = full === undefined ? FULL_MARKS : [full];
  if (!accepted.some((marks) => marks.equals(total))) {
    return refused("not-available", "weights-sum", total.toFixed());
  }
  return evaluated(sum(products).div(total));
}

/** Blank cells are null on the web and 0 on the desktop; empty text comes from formulas. */
function isBlank(cell: Argument): boolean {
  return (
    cell === null || cell === undefined || cell === 0 || (typeof cell === "string" && cell.trim() === "")
  );
}

/** `full` as an argument: blank means the usual 100 or 1. */
export function fullMarks(argument: Argument): Decimal | undefined | Refusal {
  if (isBlank(argument)) return undefined;
  const read = numberArgument(argument);
  if (read.kind === "refusal") return read;
  return read.value.gt(ZERO) ? read.value : refused("invalid-value", "unreadable", String(argument));
}
