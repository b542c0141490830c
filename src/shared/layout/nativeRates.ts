import { placesArgument } from "../indicator/argument";
import { isRefusal } from "../indicator/evaluation";
import { type ArgumentText, literal, literalNumber, scalar } from "./nativeArgument";
import type { NativeWriter } from "./nativeFunctions";

const ratio = rateOf((part, base, digits) => {
  const quotient = `${part}/${base}`;
  return unlessBothZero(part, base, digits === undefined ? quotient : `ROUND(${quotient},${digits})`);
});

/** The rates of src/shared/indicator/rate.ts: both zero is #N/A, a base of zero #DIV/0!. */
export const nativeRates: Readonly<Record<string, NativeWriter>> = {
  RATE: ratio,
  CONTROL: ratio,
  SHARE: ratio,
  ADJUST: ratio,
  CARRYOVER: ratio,
  CHANGE: rateOf((current, previous, digits) => {
    const rate = roundedDifference(`(${current}-${previous})/${previous}`, digits);
    return `IF(OR(${previous}<0,AND(${current}=0,${previous}=0)),NA(),${rate})`;
  }),
  SAVING: rateOf((budget, actual, digits) => {
    const rate = roundedDifference(`(${budget}-${actual})/${budget}`, digits);
    return unlessBothZero(actual, budget, rate);
  }),
};

/** `digits` are those of the fraction, two more than the percentage has; undefined leaves the rate unrounded. */
function rateOf(write: (first: string, second: string, digits: number | undefined) => string): NativeWriter {
  return ([firstText, secondText, placesText, ...more]) => {
    const first = scalar(firstText);
    const second = scalar(secondText);
    const places = literalPlaces(placesText);
    if (more.length > 0 || secondText === undefined || !first || !second || !places) return undefined;
    return write(first, second, places.digits);
  };
}

/** Places from a cell are left to PERF: a blank cell there means unrounded on the web and 0 on the desktop. */
function literalPlaces(text: ArgumentText): { digits: number | undefined } | undefined {
  const written = literal(text);
  const places = written && placesArgument(written.value);
  if (!written || isRefusal(places)) return undefined;
  return { digits: places === undefined ? undefined : places + 2 };
}

function unlessBothZero(part: string, base: string, rate: string): string {
  const cannotBeZero = [part, base].some((each) => literalNumber(each)?.isZero() === false);
  return cannotBeZero ? rate : `IF(AND(${part}=0,${base}=0),NA(),${rate})`;
}

/**
 * A difference of near figures keeps binary noise in front of its 15th digit (100.05−100), which would tip 0.0005
 * over to the wrong side; a first rounding takes it away.
 */
function roundedDifference(rate: string, digits: number | undefined): string {
  if (digits === undefined) return `ROUND(${rate},15)`;
  return digits < 12 ? `ROUND(ROUND(${rate},12),${digits})` : `ROUND(${rate},${digits})`;
}
