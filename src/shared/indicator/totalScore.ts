import { Decimal, sum } from "../amount/decimal";
import { numberArgument } from "./argument";
import { type Evaluation, evaluated, isRefusal, type Refusal, refused } from "./evaluation";
import { isBlank, isHeading, type Range, shapeOf, weightedRows } from "./weightedRows";

/** The execution row of 附件3, which stands apart from the indicators. */
export interface ExecutionRow {
  readonly points: Decimal;
  readonly weight: Decimal;
}

/**
 * 总分: Σ points, every point between 0 and its weight, the execution row added. Refuses a point above its weight
 * or below zero, naming the row (行 0 is the execution row), and weights that do not sum to `full`.
 */
export function totalScore(
  points: Range,
  weights: Range | undefined,
  full: Decimal,
  execution: ExecutionRow | undefined,
): Evaluation {
  const rows = weights ? pairedRows(points, weights) : plainRows(points);
  if (isRefusal(rows)) return rows;
  const all = execution
    ? [{ position: 0, score: execution.points, weight: execution.weight }, ...rows]
    : rows;
  for (const { position, score, weight } of all) {
    if (score.lt(0)) return refused("invalid-value", "negative-point", String(position));
    if (weight !== undefined && score.gt(weight))
      return refused("invalid-value", "point-above-weight", String(position));
  }
  if (weights) {
    const weightSum = sum(all.map(({ weight }) => weight ?? new Decimal(0)));
    if (!weightSum.equals(full)) return refused("not-available", "weights-sum", weightSum.toFixed());
  }
  return evaluated(sum(all.map(({ score }) => score)));
}

interface PointRow {
  readonly position: number;
  readonly score: Decimal;
  readonly weight: Decimal | undefined;
}

function pairedRows(points: Range, weights: Range): readonly PointRow[] | Refusal {
  if (shapeOf(points) !== shapeOf(weights)) {
    return refused("invalid-value", "shapes-differ", `${shapeOf(points)} / ${shapeOf(weights)}`);
  }
  return weightedRows(points, weights);
}

function plainRows(points: Range): readonly PointRow[] | Refusal {
  const rows: PointRow[] = [];
  for (const [index, cells] of points.entries()) {
    for (const cell of cells) {
      if (isBlank(cell) || (rows.length === 0 && isHeading(cell))) continue;
      const read = numberArgument(cell);
      if (isRefusal(read)) return read;
      rows.push({ position: index + 1, score: read.value, weight: undefined });
    }
  }
  return rows;
}
