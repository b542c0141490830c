import { confidenceWords, outcomeWords } from "../../shared/message/check";
import { commandSentences } from "../../shared/message/command";
import { narrativeSentences } from "../../shared/message/narrative";
import { say, type Locale } from "../../shared/message/say";
import { claimWords, quoteWords } from "../../shared/message/wording/narrative";
import type { TextCheckResult } from "../../shared/narrative/result";
import { judgedCount } from "../../shared/report/textOpinion";
import { type Paint, verdictColours } from "../output/colours";
import type { CheckedText } from "./checkedText";
import { explanationWords } from "./textJsonLine";

/** Words of the text around a figure, in one line. */
const MOST_QUOTED = 60;

/** A checked report for people: what was read, what disagrees, which figure is wrong, what was not understood. */
export function textCheckBlock(checked: CheckedText, locale: Locale, paint: Paint): string {
  const { file, result } = checked;
  const { figures, notUnderstood } = result;
  const lines = [
    say(locale, narrativeSentences.checkedCount, { figures: figures.length, claims: judgedCount(result) }),
    ...comparisonWords(checked, locale),
    ...findings(result, locale, paint),
    ...diagnoses(result, locale, paint),
    ...(notUnderstood > 0 ? [say(locale, narrativeSentences.notUnderstood, { count: notUnderstood })] : []),
  ];
  return [paint(file, "bold"), ...lines.map((line) => `  ${line}`), "", ""].join("\n");
}

/** That the text was checked by itself alone is no agreement with the tables. */
function comparisonWords({ result, compared }: CheckedText, locale: Locale): string[] {
  const { headlineNothing, noTables, otherYear } = narrativeSentences;
  return [
    ...(judgedCount(result) === 0 ? [say(locale, headlineNothing)] : []),
    ...(compared === "no-tables" ? [say(locale, noTables)] : []),
    ...(compared === "other-year" ? [say(locale, otherYear, { year: result.year ?? "" })] : []),
  ];
}

/** Tails are nothing to act on. */
function findings(result: TextCheckResult, locale: Locale, paint: Paint): string[] {
  const claims = new Map(result.claims.map((claim) => [claim.id, claim]));
  return result.findings.flatMap((finding) => {
    const claim = claims.get(finding.id);
    if (!claim || finding.verdict === "tail") return [];
    const word = paint(say(locale, outcomeWords[finding.verdict]), verdictColours[finding.verdict]);
    return [`${word}  ${claimWords(claim, result, locale)}`, `      ${shortened(quoteWords(claim.quote))}`];
  });
}

function diagnoses({ diagnoses: all }: TextCheckResult, locale: Locale, paint: Paint): string[] {
  return all.flatMap((diagnosis) => {
    const place = explanationWords(diagnosis, locale);
    const others = diagnosis.alternatives.map((each) => explanationWords(each, locale));
    return [
      `→ ${paint(say(locale, confidenceWords[diagnosis.confidence], { place }), "bold")}`,
      ...others.map((words) => `    ${say(locale, commandSentences.alternatives, { words })}`),
    ];
  });
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > MOST_QUOTED ? `${letters.slice(0, MOST_QUOTED).join("")}…` : text;
}
