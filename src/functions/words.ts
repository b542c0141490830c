import { outcomes, targetKinds } from "../shared/message/functions";
import { type Locale, localeOf, say } from "../shared/message/say";
import type { Outcome } from "../shared/verdict/outcome";

/** Chinese unless Office runs in another language; outside Office (before it is ready) Chinese as well. */
export function currentLocale(): Locale {
  const language = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return localeOf(language ?? "zh-CN");
}

/**
 * Verdict words stand in cells, are compared by formulas and travel to colleagues, so that they are Chinese in every
 * language of Office.
 */
export function outcomeWords(outcome: Extract<Outcome, keyof typeof outcomes>): string {
  return say("zh-CN", outcomes[outcome]);
}

export function targetKindWords(kind: keyof typeof targetKinds): string {
  return say(currentLocale(), targetKinds[kind]);
}
