import type { Decimal } from "../amount/decimal";
import { executionScore } from "../indicator/deduction";
import { isRefusal } from "../indicator/evaluation";
import { ratio } from "../indicator/rate";
import type { PlacedCell } from "../verdict/placedCell";
import type { RuleContext } from "./rule";
import { figureCell, valueOf } from "./ruleCells";

/** The row of 预算执行率 in a self-evaluation: its score as given and as the rate gives it, unrounded. */
export interface ExecutionRow {
  readonly item: string;
  readonly score: PlacedCell;
  readonly weight: Decimal;
  readonly rate: Decimal;
  readonly computed: Decimal;
}

/** Undefined where its figures do not give a score: blank, in different units, without a budget. */
export function executionRow(context: RuleContext): ExecutionRow | undefined {
  const cell = (column: string) => figureCell(context, "money", { key: "annual", occurrence: 1 }, column);
  const [actual, budget, score] = [cell("actual"), cell("adjusted"), cell("score")];
  const [spent, planned, weight] = [valueOf(actual), valueOf(budget), valueOf(cell("weight"))];
  if (!spent || !planned || !weight || !score || actual?.unit !== budget?.unit) return undefined;
  const rate = ratio(spent, planned, 2);
  const computed = executionScore(spent, planned, weight, { kind: "ratio" }, 4);
  if (isRefusal(rate) || isRefusal(computed)) return undefined;
  return { item: score.rowLabel, score, weight, rate: rate.value, computed: computed.value };
}
