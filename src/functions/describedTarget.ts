import type { Argument } from "../shared/indicator/argument";
import { readTarget, type TargetReading } from "../shared/indicator/targetExpression";
import type { targetKinds } from "../shared/message/functions";
import { targetKindWords } from "./words";

/** One row of five cells: operator, lower, upper, unit, kind. What does not apply is "" (Excel shows null as 0). */
export function describedTarget(text: Argument): (string | number)[][] {
  const reading = readTarget(typeof text === "number" || typeof text === "string" ? text : "");
  if (reading.kind === "unclear") return [["", "", "", "", targetKindWords(reading.reason)]];
  const { operator, lower, upper, unit } = reading;
  const limit = (value: typeof lower): string | number => value?.toNumber() ?? "";
  return [
    [
      operator === "range" ? "–" : operator,
      limit(lower),
      limit(upper),
      unit?.word ?? "",
      targetKindWords(kindOf(reading)),
    ],
  ];
}

function kindOf(reading: Extract<TargetReading, { kind: "measurable" }>): keyof typeof targetKinds {
  if (!reading.assumed) return reading.operator === "range" ? "range" : "figure";
  return reading.unit?.kind === "money" ? "bare-money" : "assumed-direction";
}
