import { Decimal } from "../amount/decimal";
import type { Slip } from "./diagnosis";

/** Slips of the decimal point that people make: one to three places, 元 for 万元, 元 for 亿元. */
const POWERS = [1, 2, 3, 4, 8];

/**
 * The slip of the hand that turns `meant` into `written`, by the written digits without the point (methods §4 E).
 * Two digits at least on both sides, since one digit is like any other.
 */
export function classifySlip(written: Decimal, meant: Decimal, places: number): Slip {
  if (written.isZero()) return "not-filled";
  if (written.equals(meant.negated())) return "sign";
  if (!meant.isZero() && POWERS.some((power) => isPower(written.div(meant), power))) return "power-of-ten";
  if (written.isNegative() !== meant.isNegative()) return "other";

  const shown = digits(written, places);
  const needed = digits(meant, places);
  if (shown.length < 2 || needed.length < 2) return "other";
  if (shown.length === needed.length) return sameLength(shown, needed);
  if (shown.length + 1 === needed.length && isOneDropped(needed, shown)) return "missing-digit";
  if (shown.length === needed.length + 1 && isOneDropped(shown, needed)) return "extra-digit";
  return "other";
}

function isPower(ratio: Decimal, power: number): boolean {
  const ten = new Decimal(10).pow(power);
  return ratio.equals(ten) || ratio.times(ten).equals(1);
}

function digits(value: Decimal, places: number): string {
  return value.abs().toFixed(Math.max(places, 0)).replace(".", "").replace(/^0+/, "");
}

function sameLength(shown: string, needed: string): Slip {
  const different = [...shown].flatMap((digit, index) => (digit === needed[index] ? [] : [index]));
  const [first, second] = different;
  if (different.length === 1) return "wrong-digit";
  const swapped =
    different.length === 2 &&
    first !== undefined &&
    second === first + 1 &&
    shown[first] === needed[second] &&
    shown[second] === needed[first];
  return swapped ? "swapped-digits" : "other";
}

/** Whether dropping one digit of the longer text gives the shorter one. */
function isOneDropped(longer: string, shorter: string): boolean {
  return [...longer].some((_, index) => longer.slice(0, index) + longer.slice(index + 1) === shorter);
}
