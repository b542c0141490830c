import { Decimal } from "../amount/decimal";
import { normaliseText } from "../amount/text";
import { type Argument, numberArgument } from "./argument";
import { isRefusal, type Refusal, refused } from "./evaluation";

/**
 * How a target that was missed still earns points. `ratio`: proportional; `inverse`: weight × target ÷ actual where
 * lower is better; `pass`: nothing below the pass line, from it weight × (r − p) ÷ (1 − p); `full`: all or nothing.
 */
export type ScoringMode =
  { readonly kind: "ratio" | "inverse" | "full" } | { readonly kind: "pass"; readonly line: Decimal };

const NAMES: Readonly<Record<string, "ratio" | "inverse" | "full">> = {
  ratio: "ratio",
  按比例: "ratio",
  比例: "ratio",
  inverse: "inverse",
  反比: "inverse",
  full: "full",
  达标得分: "full",
};

/** Reads ratio, inverse, full, pass:60 or 按比例, 反比, 达标得分, 及格线:60; blank is ratio. */
export function scoringMode(argument: Argument): ScoringMode | Refusal {
  if (argument === null || argument === undefined || argument === "" || argument === 0)
    return { kind: "ratio" };
  const text = normaliseText(String(argument)).toLowerCase();
  const name = NAMES[text];
  if (name) return { kind: name };
  const line = /^(?:pass|及格线?):(?<line>.+)$/u.exec(text)?.groups?.line;
  const read = line === undefined ? undefined : numberArgument(line);
  if (read === undefined || isRefusal(read))
    return refused("invalid-value", "unknown-mode", String(argument));
  const fraction = read.value.gt(1) ? read.value.div(100) : read.value;
  return fraction.gte(0) && fraction.lt(1)
    ? { kind: "pass", line: fraction }
    : refused("invalid-value", "unknown-mode", String(argument));
}

/** Points for an attainment r (1 = just met) where the target was missed and more would have been better. */
export function pointsFor(attainment: Decimal, weight: Decimal, mode: ScoringMode): Decimal {
  const r = Decimal.max(0, Decimal.min(1, attainment));
  if (r.equals(1)) return weight;
  switch (mode.kind) {
    case "full":
      return new Decimal(0);
    case "pass":
      return r.lt(mode.line)
        ? new Decimal(0)
        : weight.times(r.minus(mode.line)).div(new Decimal(1).minus(mode.line));
    case "ratio":
    case "inverse":
      return weight.times(r);
  }
}
