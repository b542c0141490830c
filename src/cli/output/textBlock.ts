import type { CheckResult } from "../../shared/check/result";
import { outcomeWords, uncheckedReasons, unrecognisedReasons } from "../../shared/message/check";
import { commandSentences, rememberedSentences } from "../../shared/message/command";
import { findingMessage } from "../../shared/message/wording/findingMessage";
import { relationName } from "../../shared/message/wording/finding";
import { culpritWords, explainsWords } from "../../shared/message/wording/diagnosis";
import { reportWords } from "../../shared/message/report";
import { resultSentences } from "../../shared/message/result";
import { listWords, say, type Locale } from "../../shared/message/say";
import { checkedCount, countedUnchecked, nameOf } from "../../shared/report/coverage";
import { isAnswered } from "../../shared/report/culprit";
import { closedByReason, isClosed, reasonFor, type Reasons } from "../../shared/report/reasons";
import type { CheckedFile } from "../check/outcome";
import { asReasons } from "../check/remembered";
import { type Paint, verdictColours } from "./colours";
import { comparedWords } from "./comparedWords";
import { missingOf, missingWords } from "./missingWords";
import { padded, widthOf } from "./width";

/** A checked file for people: what was recognised, the counts, what disagrees, where the error is, what was left out. */
export function textBlock(checked: CheckedFile, locale: Locale, paint: Paint): string {
  const { file, result, sumsBehind } = checked;
  const reasons = asReasons(checked.reasons);
  const lines = [
    ...coverage(checked, locale),
    ...counts(result, reasons, locale),
    ...rememberedNote(checked, locale),
    ...comparedWords(checked, locale),
    ...(sumsBehind > 0 ? [say(locale, resultSentences.behind, { count: sumsBehind })] : []),
    ...findings(result, reasons, locale, paint),
    ...diagnoses(result, reasons, locale, paint),
    ...unchecked(result, locale),
  ];
  return [paint(file, "bold"), ...lines.map((line) => `  ${line}`), "", ""].join("\n");
}

function coverage(checked: CheckedFile, locale: Locale): string[] {
  const { result } = checked;
  const words = reportWords(locale);
  const titles = (found: CheckResult["statements"]): string[] =>
    found.map(({ id, instance }) => words.statement(nameOf(result, id, instance)));
  const missing = missingOf(checked);
  const recognised = titles(result.statements);
  const unfilled = titles(result.statements.filter(({ filled }) => !filled));
  return [
    // A workbook may hold many statements and none of those asked for.
    ...(missing.asked && recognised.length === 0 ? [] : [words.recognised(recognised)]),
    ...missingWords(missing, locale),
    ...(unfilled.length > 0 ? [words.unfilled(unfilled)] : []),
    ...result.otherSheets.map(({ sheet, relations }) =>
      say(locale, commandSentences.otherSheet, { sheet, count: relations }),
    ),
    ...result.unrecognised
      .filter(({ reason }) => reason !== "empty")
      .map(({ sheet, reason }) =>
        say(locale, commandSentences.unrecognised, {
          sheet,
          reason: say(locale, unrecognisedReasons[reason]),
        }),
      ),
  ];
}

/** What a reason has answered is counted apart. */
function counts(result: CheckResult, reasons: Reasons, locale: Locale): string[] {
  const { closed } = closedByReason(result, reasons);
  const relations = { ...result.relations, doubtful: result.relations.doubtful - closed };
  return [
    reportWords(locale).counts(relations, checkedCount(result)),
    ...(closed > 0 ? [say(locale, resultSentences.explained, { count: closed })] : []),
  ];
}

/** One line for what the workbook remembers and the check went by. */
function rememberedNote({ remembered, reasons }: CheckedFile, locale: Locale): string[] {
  const { corrections, versions, otherSheets } = remembered;
  const counted = [
    [rememberedSentences.corrections, corrections.length],
    [rememberedSentences.versions, Object.keys(versions).length],
    [rememberedSentences.otherSheets, otherSheets ? 1 : 0],
    [rememberedSentences.reasons, Object.keys(reasons).length],
  ] as const;
  const what = counted
    .filter(([, count]) => count > 0)
    .map(([words, count]) => say(locale, words, { count }));
  if (what.length === 0) return [];
  return [say(locale, rememberedSentences.note, { what: listWords(what, locale) })];
}

/** Tails are counted above; by themselves they are nothing to act on. What a reason has closed comes last. */
function findings({ findings: all }: CheckResult, reasons: Reasons, locale: Locale, paint: Paint): string[] {
  const shown = all.filter(({ verdict }) => verdict !== "tail");
  const closed = shown.filter((finding) => isClosed(finding, reasons));
  const open = shown.filter((finding) => !isClosed(finding, reasons));
  const rows = [...open, ...closed].map((finding) => ({
    verdict: finding.verdict,
    reason: reasonFor(finding, reasons),
    word: say(locale, outcomeWords[finding.verdict]),
    place: `${finding.sheet} ${finding.cell}`,
    message: findingMessage(finding, locale),
  }));
  const [wordWidth, placeWidth] = [
    widest(rows.map(({ word }) => word)),
    widest(rows.map(({ place }) => place)),
  ];
  return rows.flatMap(({ verdict, word, place, message, reason }) => [
    `${paint(padded(word, wordWidth), verdictColours[verdict])}  ${padded(place, placeWidth)}  ${message}`,
    ...(reason === "" ? [] : [`    ${say(locale, resultSentences.reason, { reason: onOneLine(reason) })}`]),
  ]);
}

/** A reason may have been written over several lines, and in a file of unknown origin with anything in it. */
function onOneLine(reason: string): string {
  return reason.replace(/[\s\p{Cc}]+/gu, " ");
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(widthOf));
}

function diagnoses(result: CheckResult, reasons: Reasons, locale: Locale, paint: Paint): string[] {
  const { diagnoses: all, findings: found } = result;
  const open = all.filter((diagnosis) => !isAnswered(diagnosis, result, reasons));
  return open.flatMap((diagnosis) => {
    const words = culpritWords(diagnosis, locale);
    const explains = explainsWords(diagnosis, found, locale);
    const others = diagnosis.alternatives.map((each) => culpritWords(each, locale));
    return [
      `→ ${paint(say(locale, commandSentences.explained, { words, explains }), "bold")}`,
      ...others.map((each) => `    ${say(locale, commandSentences.alternatives, { words: each })}`),
    ];
  });
}

function unchecked(result: CheckResult, locale: Locale): string[] {
  const words = reportWords(locale);
  const lines = countedUnchecked(result).map(({ item, count }) => {
    const { reason, statement, sheet, cell } = item;
    const title = words.statement(nameOf(result, statement, 1));
    const said = say(locale, uncheckedReasons[reason], { statement: title });
    const place = sheet === undefined || cell === undefined ? said : `${said}${sheet} ${cell}`;
    const line = say(locale, commandSentences.uncheckedLine, {
      relation: relationName(item, locale),
      reason: place,
    });
    return count > 1 ? words.repeated(line, count) : line;
  });
  if (lines.length === 0) return [];
  const heading = say(locale, commandSentences.uncheckedHeading, { count: result.relations.unchecked });
  return [heading, ...[...new Set(lines)].map((line) => `  ${line}`)];
}
