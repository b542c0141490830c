import type { CheckResult } from "../../shared/check/result";
import { outcomeWords, uncheckedReasons, unrecognisedReasons } from "../../shared/message/check";
import { commandSentences } from "../../shared/message/command";
import { findingMessage } from "../../shared/message/wording/findingMessage";
import { relationName } from "../../shared/message/wording/finding";
import { culpritWords, explainsWords } from "../../shared/message/wording/diagnosis";
import { reportWords } from "../../shared/message/report";
import { say, type Locale } from "../../shared/message/say";
import { checkedCount, countedUnchecked, missingTitles, nameOf } from "../../shared/report/coverage";
import type { CheckedFile } from "../check/outcome";
import { type Paint, verdictColours } from "./colours";
import { padded, widthOf } from "./width";

/** A checked file for people: what was recognised, the counts, what disagrees, where the error is, what was left out. */
export function textBlock(checked: CheckedFile, locale: Locale, paint: Paint): string {
  const { file, result, changes } = checked;
  const lines = [
    ...coverage(result, locale),
    ...(changes ? [say(locale, commandSentences.changes, { ...changes })] : []),
    ...findings(result, locale, paint),
    ...diagnoses(result, locale, paint),
    ...unchecked(result, locale),
  ];
  return [paint(file, "bold"), ...lines.map((line) => `  ${line}`), "", ""].join("\n");
}

function coverage(result: CheckResult, locale: Locale): string[] {
  const words = reportWords(locale);
  const titles = (found: CheckResult["statements"]): string[] =>
    found.map(({ id, instance }) => words.statement(nameOf(result, id, instance)));
  const missing = result.statements.length > 0 ? missingTitles(result) : [];
  const unfilled = titles(result.statements.filter(({ filled }) => !filled));
  return [
    words.recognised(titles(result.statements)),
    ...(missing.length > 0 ? [words.missing(missing)] : []),
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
    words.counts(result.relations, checkedCount(result)),
  ];
}

/** Tails are counted above; by themselves they are nothing to act on. */
function findings({ findings: all }: CheckResult, locale: Locale, paint: Paint): string[] {
  const shown = all.filter(({ verdict }) => verdict !== "tail");
  const rows = shown.map((finding) => ({
    verdict: finding.verdict,
    word: say(locale, outcomeWords[finding.verdict]),
    place: `${finding.sheet} ${finding.cell}`,
    message: findingMessage(finding, locale),
  }));
  const [wordWidth, placeWidth] = [
    widest(rows.map(({ word }) => word)),
    widest(rows.map(({ place }) => place)),
  ];
  return rows.map(
    ({ verdict, word, place, message }) =>
      `${paint(padded(word, wordWidth), verdictColours[verdict])}  ${padded(place, placeWidth)}  ${message}`,
  );
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(widthOf));
}

function diagnoses({ diagnoses: all, findings: found }: CheckResult, locale: Locale, paint: Paint): string[] {
  return all.flatMap((diagnosis) => {
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
