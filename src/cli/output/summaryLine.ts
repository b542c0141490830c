import { commandReportSentences, stateCounts } from "../../shared/message/commandReport";
import { clauseWords, say, type Locale } from "../../shared/message/say";
import { fileStates, type StateCounts } from "../check/fileState";

/** What is said even where it is of no file. */
const ALWAYS: ReadonlySet<string> = new Set(["wrong", "doubtful", "clean", "unread"]);

/** How all files of a run came out, in one line. */
export function summaryLine(counts: StateCounts, locale: Locale): string {
  const states = fileStates
    .filter((state) => ALWAYS.has(state) || counts.of(state) > 0)
    .map((state) => say(locale, stateCounts[state], { count: counts.of(state) }));
  return say(locale, commandReportSentences.summary, {
    files: counts.files,
    states: clauseWords(states, locale),
  });
}
