import { Decimal } from "../amount/decimal";
import { normaliseText } from "../amount/text";
import { type Argument, numberArgument } from "./argument";
import { type Refusal, isRefusal, refused } from "./evaluation";
import { type MeasurableTarget, readTarget } from "./targetExpression";
import type { TargetUnit } from "./targetUnit";

/**
 * The actual value (实际完成值) in the unit of its target. A sign copied from the target (≥ 100%) is dropped; a
 * number without unit is in the target's unit; units of one kind are converted (元/万元, 小时/分钟); others that
 * differ are refused.
 */
export function measuredActual(actual: Argument, target: MeasurableTarget): Decimal | Refusal {
  if (typeof actual !== "string") {
    const read = numberArgument(actual);
    if (isRefusal(read)) return read;
    return target.unit?.kind === "percent" ? percentPoints(read.value, target) : read.value;
  }
  if (/^(?:无|\/|-+|不适用)$/u.test(normaliseText(actual)))
    return refused("not-available", "actual-unclear", actual);
  const plain = numberArgument(actual);
  if (!isRefusal(plain) && plain.unit === undefined && !actual.includes("%") && !actual.includes("％")) {
    return target.unit?.kind === "percent" ? percentPoints(plain.value, target) : plain.value;
  }
  const reading = readTarget(actual);
  const value =
    reading.kind === "measurable" && reading.operator !== "range"
      ? (reading.lower ?? reading.upper)
      : undefined;
  if (reading.kind === "unclear" || value === undefined)
    return refused("not-available", "actual-unclear", actual);
  return inUnit(value, reading.unit, target.unit) ?? refused("not-available", "units-differ", actual);
}

function inUnit(
  value: Decimal,
  from: TargetUnit | undefined,
  to: TargetUnit | undefined,
): Decimal | undefined {
  if (from === undefined || from.word === to?.word) return value;
  if (to === undefined) return from.kind === "percent" ? undefined : value;
  return from.base === to.base ? value.times(from.factor).div(to.factor) : undefined;
}

/**
 * A bare number against a target in percent: a percent cell sends 0.98, a hand types 98. Above 2 it can only be
 * percent, up to 2 a fraction, unless the target itself is so small that both could be meant.
 */
function percentPoints(value: Decimal, target: MeasurableTarget): Decimal | Refusal {
  if (value.isZero() || value.abs().gt(2)) return value;
  const limit = target.lower ?? target.upper ?? new Decimal(0);
  return limit.lt(20) ? refused("not-available", "percent-unclear", value.toFixed()) : value.times(100);
}
