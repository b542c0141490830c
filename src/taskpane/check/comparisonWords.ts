import { resultSentences } from "../../shared/message/result";
import { say, type Locale } from "../../shared/message/say";
import type { Comparison } from "../../shared/report/previousCheck";

/** 已改好 N、新出现 N; "" where the two checks found the same. */
export function comparisonWords(comparison: Comparison, locale: Locale): string {
  const { fixed, new: appeared, uncheckedNow } = comparison;
  const words: string[] = [];
  if (fixed.length + appeared.length > 0) {
    words.push(say(locale, resultSentences.compared, { fixed: fixed.length, appeared: appeared.length }));
  }
  if (uncheckedNow.length > 0) {
    words.push(say(locale, resultSentences.uncheckedNow, { count: uncheckedNow.length }));
  }
  return words.join(locale === "zh-CN" ? "；" : "; ");
}
