import { commandSentences, skippedReasons } from "../../shared/message/command";
import { listWords, remarkWords, say, type Locale } from "../../shared/message/say";
import { addTo } from "../../shared/workbook/listsByKey";
import type { SkippedFile } from "../files/findFiles";

/** So many are named of each kind; the rest is in the count. */
const MOST_NAMED = 5;

/** The files of folders that were passed over, in one line, by what keeps them from being checked; "" for none. */
export function skippedWords(skipped: readonly SkippedFile[], locale: Locale): string {
  if (skipped.length === 0) return "";
  const kinds = new Map<SkippedFile["reason"], string[]>();
  for (const { path, reason } of skipped) addTo(kinds, reason, path);
  const words = [...kinds].map(([reason, paths]) => {
    const places = listWords(paths.slice(0, MOST_NAMED), locale);
    const files =
      paths.length > MOST_NAMED
        ? say(locale, commandSentences.countedPlaces, { places, count: paths.length })
        : places;
    return say(locale, commandSentences.skippedKind, { files, reason: say(locale, skippedReasons[reason]) });
  });
  return `${say(locale, commandSentences.skipped, { files: remarkWords(words, locale) })}\n`;
}
