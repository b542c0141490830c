import { commandSentences, unreadSentences } from "../../shared/message/command";
import { fileRefusalSentences } from "../../shared/message/file";
import { say, type Locale } from "../../shared/message/say";
import type { Outcome, UnreadReason } from "../check/outcome";

/** So many places are named; the rest is in the count. */
const MOST_PLACES = 5;

export function unreadWords(reason: UnreadReason, locale: Locale): string {
  if (reason in unreadSentences) return say(locale, unreadSentences[reason as keyof typeof unreadSentences]);
  const { what, next } = fileRefusalSentences[reason as keyof typeof fileRefusalSentences];
  // What to choose instead is said in a dialog; here it was chosen long before.
  if (reason === "not-a-workbook") return say(locale, what);
  return `${say(locale, what)}${locale === "zh-CN" ? "" : " "}${say(locale, next)}`;
}

/** What is to be said of a file beside its result, a line each. */
export function notesOf(outcome: Outcome, locale: Locale): string[] {
  const { file } = outcome;
  const note = (words: string): string => say(locale, commandSentences.note, { file, words });
  if (outcome.kind === "unread") return [note(unreadWords(outcome.reason, locale))];
  const { calculated, unknownFormulas, previousUnread } = outcome;
  const notes = markingNotes(outcome, locale);
  if (calculated > 0) notes.push(say(locale, commandSentences.calculated, { count: calculated }));
  if (unknownFormulas.length > 0) {
    const places = unknownFormulas.slice(0, MOST_PLACES).map(({ sheet, cell }) => `${sheet} ${cell}`);
    const more = unknownFormulas.length > MOST_PLACES ? "…" : "";
    notes.push(
      say(locale, commandSentences.unknownFormulas, {
        count: unknownFormulas.length,
        places: places.join(say(locale, commandSentences.itemsInList)) + more,
      }),
    );
  }
  if (previousUnread) {
    const reason = unreadWords(previousUnread, locale);
    notes.push(say(locale, commandSentences.previousUnread, { reason }));
  }
  return notes.map(note);
}

function markingNotes(outcome: Extract<Outcome, { kind: "checked" }>, locale: Locale): string[] {
  const { marking } = outcome;
  if (!marking) return [];
  if (marking.kind === "refused") {
    const reason =
      marking.reason === "not-written"
        ? say(locale, commandSentences.notWritten)
        : unreadWords(marking.reason, locale);
    return [say(locale, commandSentences.notMarked, { reason })];
  }
  const { marked, unmarked } = marking;
  const sheets = [...new Set(unmarked.map(({ sheet }) => sheet))];
  return [
    say(locale, commandSentences.marked, { count: marked }),
    ...(unmarked.length > 0
      ? [
          say(locale, commandSentences.unmarked, {
            count: unmarked.length,
            sheets: sheets.join(say(locale, commandSentences.itemsInList)),
          }),
        ]
      : []),
  ];
}
