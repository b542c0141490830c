import type { Finding } from "../../check/result";
import { checkSentences, noteSentences } from "../check";
import { say, type Locale, type Sentence } from "../say";
import { amountWords, computedAmount, findingName, findingSays, sidesOf } from "./finding";
import { commonPlaces } from "./formatAmount";

const figureSentences = {
  side: { zh: "{name} {amount}", en: "{name} {amount}" },
  figures: { zh: "{name}；{figures}", en: "{name}; {figures}" },
  and: { zh: "，", en: ", " },
  inUnit: { zh: "{words}（{unit}）", en: "{words} ({unit})" },
} as const satisfies Record<string, Sentence>;

/** A finding in one sentence: what it is about, both sides, the gap; of a rule what is wrong. */
export function findingMessage(finding: Finding, locale: Locale): string {
  const { comparison, reported, gap, unit, note } = finding;
  if (comparison === "rule") return findingSays(finding, locale);
  const computed = computedAmount(finding);
  const places = commonPlaces([reported, computed, gap]);
  const sides = sidesOf(finding);
  const side = (name: Sentence, amount: string): string =>
    say(locale, figureSentences.side, {
      name: say(locale, name),
      amount: amountWords(amount, places, locale),
    });
  const figures = [side(sides.left, reported), side(sides.right, computed), side(sides.gap, gap)];
  const words = say(locale, figureSentences.figures, {
    name: findingName(finding, locale),
    figures: figures.join(say(locale, figureSentences.and)),
  });
  const withUnit =
    unit === "" || gap.endsWith("%") ? words : say(locale, figureSentences.inUnit, { words, unit });
  return note === undefined
    ? withUnit
    : say(locale, checkSentences.findingName, { item: say(locale, noteSentences[note]), relation: withUnit });
}
