import { Decimal, sum } from "../amount/decimal";
import { type Argument, numberArgument } from "./argument";
import { type Evaluation, evaluated, isRefusal, type Refusal, refused } from "./evaluation";
import { type Range, shapeOf, weightedRows } from "./weightedRows";

/** What the weights must sum to when nothing is said: 100, or 1 where they are written as fractions. */
const FULL_MARKS = [new Decimal(100), new Decimal(1)];

/**
 * Σ score × weight ÷ Σ weight over two ranges of the same shape (加权得分). Rows blank in both are skipped; a blank
 * score beside a weight is zero, as Excel's desktop would send it. Refuses, naming the row, a score without weight
 * and a negative weight; refuses, naming the sum, weights that sum to neither `full` (or, without it, 100 nor 1);
 * refuses what looks like a 得分 column, whose total is a plain sum.
 */
export function weightedScore(scores: Range, weights: Range, full: Decimal | undefined): Evaluation {
  if (shapeOf(scores) !== shapeOf(weights)) {
    return refused("invalid-value", "shapes-differ", `${shapeOf(scores)} / ${shapeOf(weights)}`);
  }
  const rows = weightedRows(scores, weights);
  if (isRefusal(rows)) return rows;
  const total = sum(rows.map(({ weight }) => weight));
  if (total.isZero()) return refused("division-by-zero", "no-weights");
  const accepted = full === undefined ? FULL_MARKS : [full];
  if (!accepted.some((marks) => marks.equals(total))) {
    return refused("not-available", "weights-sum", total.toFixed());
  }
  // Marks out of 100 exceed their weights and completion lies within 1; points that do neither are 得分 already.
  // Whoever states the full marks knows what the column holds.
  const arePoints =
    full === undefined &&
    rows.every(({ score, weight }) => score.lte(weight)) &&
    rows.some(({ score }) => score.gt(1));
  if (arePoints && rows.length > 1) return refused("not-available", "looks-like-points");
  return evaluated(sum(rows.map(({ score, weight }) => score.times(weight))).div(total));
}

/** `full` as an argument: blank means the usual full marks. */
export function fullMarks(argument: Argument): Decimal | undefined | Refusal {
  if (argument === null || argument === undefined || argument === "" || argument === 0) return undefined;
  const read = numberArgument(argument);
  if (isRefusal(read)) return read;
  return read.value.gt(0) ? read.value : refused("invalid-value", "unreadable", String(argument));
}
