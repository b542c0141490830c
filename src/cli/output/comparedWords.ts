import { comparedSentences, notComparedSentences } from "../../shared/message/command";
import { say, type Locale } from "../../shared/message/say";
import type { CheckedFile, Compared, NotCompared } from "../check/outcome";

/** What an earlier workbook was taken for, and what came of it; one that cannot be read is told among the notes. */
export function comparedWords(
  { previous, lastYear }: Pick<CheckedFile, "previous" | "lastYear">,
  locale: Locale,
): string[] {
  return [previous, lastYear].flatMap((compared) => (compared ? wordsOf(compared, locale) : []));
}

function wordsOf(compared: Compared, locale: Locale): string[] {
  if (compared.role === "not-compared") {
    const { reason, file = "" } = compared;
    return isTold(reason) ? [say(locale, notComparedSentences[reason], { file })] : [];
  }
  const { file } = compared;
  if (compared.role === "last-year") return [say(locale, comparedSentences.lastYear, { file })];
  const { fixed, appeared, yearKnown } = compared;
  return [
    say(locale, comparedSentences.changes, { fixed, appeared }),
    ...(yearKnown ? [] : [say(locale, comparedSentences.yearUnknown)]),
  ];
}

function isTold(reason: NotCompared): reason is keyof typeof notComparedSentences {
  return reason in notComparedSentences;
}
