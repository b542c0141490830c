import { nativeRates } from "./nativeRates";
import { nativeScores } from "./nativeScores";
import { nativeTotals } from "./nativeTotals";

/** Writes one call by its arguments as they stand in the formula; undefined where only the value can replace it. */
export type NativeWriter = (args: readonly string[]) => string | undefined;

/**
 * The functions of the add-in that functions of Excel can express. SCORE and TARGET read words, AGREES weighs
 * rounding intervals, and GAP is exact where Excel's subtraction is not: these have none.
 */
export const nativeFunctions: ReadonlyMap<string, NativeWriter> = new Map(
  Object.entries({ ...nativeRates, ...nativeScores, ...nativeTotals }),
);
