import { commandSentences, unreadSentences } from "../../shared/message/command";
import { fileRefusalSentences } from "../../shared/message/file";
import { say, type Locale } from "../../shared/message/say";
import type { CheckedFile, Outcome, UnreadReason } from "../check/outcome";
import { unreadEarlier } from "../check/unreadEarlier";

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
  const words =
    outcome.kind === "unread" ? [unreadWords(outcome.reason, locale)] : remarksOn(outcome, locale);
  return words.map((each) => say(locale, commandSentences.note, { file, words: each }));
}

/** What remarks are made of. */
export type Remarked = Pick<
  CheckedFile,
  "calculated" | "unknownFormulas" | "marking" | "previous" | "lastYear"
>;

/** What became of its copy, its formulas and the earlier workbook. */
export function remarksOn(checked: Remarked, locale: Locale): string[] {
  const { calculated, unknownFormulas, marking } = checked;
  const remarks = marking ? markingRemarks(marking, locale) : [];
  if (calculated > 0) remarks.push(say(locale, commandSentences.calculated, { count: calculated }));
  if (unknownFormulas.length > 0) {
    const places = unknownFormulas.slice(0, MOST_PLACES).map(({ sheet, cell }) => `${sheet} ${cell}`);
    const more = unknownFormulas.length > MOST_PLACES ? "…" : "";
    remarks.push(
      say(locale, commandSentences.unknownFormulas, {
        count: unknownFormulas.length,
        places: places.join(say(locale, commandSentences.itemsInList)) + more,
      }),
    );
  }
  const unread = unreadEarlier(checked);
  if (unread) {
    const reason = unreadWords(unread, locale);
    remarks.push(say(locale, commandSentences.previousUnread, { reason }));
  }
  return remarks;
}

function markingRemarks(marking: NonNullable<CheckedFile["marking"]>, locale: Locale): string[] {
  if (marking.kind === "refused") {
    const reason = refusalWords(marking.reason, locale);
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

type MarkingRefusal = Extract<NonNullable<CheckedFile["marking"]>, { kind: "refused" }>["reason"];

function refusalWords(reason: MarkingRefusal, locale: Locale): string {
  if (reason === "not-written") return say(locale, commandSentences.notWritten);
  return reason === "exists" ? say(locale, commandSentences.copyExists) : unreadWords(reason, locale);
}
