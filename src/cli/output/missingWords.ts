import { commandSentences } from "../../shared/message/command";
import { reportWords } from "../../shared/message/report";
import { say, type Locale } from "../../shared/message/say";
import { missingTitles, nameOf } from "../../shared/report/coverage";
import type { CheckedFile } from "../check/outcome";

/** Statements that are missing: of those asked for, else of those that belong together. */
export function missingOf({ result, asked }: Pick<CheckedFile, "result" | "asked">): {
  readonly asked: boolean;
  readonly titles: readonly string[];
} {
  if (asked) {
    const isThere = new Set(result.statements.map(({ id }) => id));
    const missing = asked.filter((id) => !isThere.has(id));
    return { asked: true, titles: missing.map((id) => nameOf(result, id, 1).title) };
  }
  return { asked: false, titles: result.statements.length > 0 ? missingTitles(result) : [] };
}

/** One line for them; none where nothing is missing. */
export function missingWords({ asked, titles }: ReturnType<typeof missingOf>, locale: Locale): string[] {
  if (titles.length === 0) return [];
  const words = reportWords(locale);
  if (!asked) return [words.missing(titles)];
  const separator = say(locale, commandSentences.itemsInList);
  return [say(locale, commandSentences.askedMissing, { titles: titles.join(separator) })];
}
