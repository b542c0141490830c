import { Decimal } from "../amount/decimal";
import { isRefusal } from "../indicator/evaluation";
import { quantitativeScore } from "../indicator/quantitativeScore";
import type { IndicatorRow } from "./indicatorRows";
import { measured } from "./measuredIndicator";
import { valueOf } from "./ruleCells";

const MODES = ["ratio", "inverse"] as const;

/**
 * The points an indicator earns, by the kindest of the usual formulas, unrounded as far as a form goes; undefined where
 * arithmetic cannot tell.
 */
export function computedScore(row: IndicatorRow): Decimal | undefined {
  const weight = valueOf(row.weight);
  if (weight === undefined || !measured(row)) return undefined;
  const scores = MODES.flatMap((kind) => {
    const answer = quantitativeScore(
      row.target?.text ?? "",
      row.actual?.text ?? "",
      weight.toFixed(),
      "auto",
      { kind },
      4,
    );
    return isRefusal(answer) ? [] : [answer.value];
  });
  return scores.length === 0 ? undefined : Decimal.max(...scores);
}
