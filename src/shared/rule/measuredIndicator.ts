import type { Decimal } from "../amount/decimal";
import { isRefusal } from "../indicator/evaluation";
import { measuredActual } from "../indicator/measuredActual";
import { type MeasurableTarget, readTarget } from "../indicator/targetExpression";
import type { IndicatorRow } from "./indicatorRows";

/** A target and what was reached, both as numbers in one unit. */
export interface MeasuredIndicator {
  readonly target: MeasurableTarget;
  readonly actual: Decimal;
}

/** Words that let a target without a sign be an upper limit. */
const LESS_MAY_BE_MEANT =
  /成本|费用|经费|支出|投入|投资|预算|能耗|时间|时限|天数|投诉|事故|差错|失误|下降|降低|减少|压减|控制|占比/u;

/**
 * What arithmetic can judge for certain; undefined for all else: words, dates, other units, and a bare number where it
 * is open whether more or less is better.
 */
export function measured({ located, target, actual }: IndicatorRow): MeasuredIndicator | undefined {
  if (!target || !actual || target.text === "" || actual.text === "") return undefined;
  const reading = readTarget(target.text);
  if (reading.kind === "unclear") return undefined;
  const about = [located.label, ...Object.values(located.groups ?? {})].join(" ");
  const isOpen = reading.assumed && (reading.unit?.kind === "money" || LESS_MAY_BE_MEANT.test(about));
  if (isOpen) return undefined;
  const value = measuredActual(actual.text, reading);
  return isRefusal(value) ? undefined : { target: reading, actual: value };
}
