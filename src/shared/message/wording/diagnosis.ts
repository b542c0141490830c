import type { Finding } from "../../check/result";
import type { Correction, Explanation } from "../../diagnosis/diagnosis";
import {
  checkSentences,
  confidenceWords,
  formulaWords,
  proposedWords,
  rowWords,
  slipWords,
  unitWords,
} from "../check";
import { resultSentences } from "../result";
import { say, type Locale } from "../say";
import { commonPlaces, formatAmount } from "./formatAmount";

/** Rows that have no code are named by their key, which is nothing to show. */
const SUBJECT_CODE = /^\d{3,7}$/u;

export function placeOf({ sheet, cell }: Pick<Correction, "sheet" | "cell">): string {
  return `${sheet} ${cell}`;
}

/** What a cell holds, what it should hold, and the slip between them. */
export function correctionWords(correction: Correction, { slip }: Explanation, locale: Locale): string {
  const places = commonPlaces([correction.value, correction.proposed]);
  const value = formatAmount(correction.value, places);
  const proposed = formatAmount(correction.proposed, places);
  const reason = say(locale, slipWords[slip]);
  if (value === "") return say(locale, checkSentences.correctionOfBlank, { proposed });
  if (reason === "") return say(locale, checkSentences.correction, { value, proposed });
  return say(locale, checkSentences.correctionSlip, { value, proposed, slip: reason });
}

/** What is wrong with a row, a unit or a formula; undefined where it is single figures that are wrong. */
export function faultWords({ row, unit, formula }: Explanation, locale: Locale): string | undefined {
  if (row) {
    const { problem, sheet, code, label, shouldBe = "", standsAt, total } = row;
    return say(locale, rowWords[problem], {
      sheet,
      row: [SUBJECT_CODE.test(code) ? code : "", label].filter(Boolean).join(" "),
      place: placeOf(standsAt),
      total: placeOf(total),
      code: shouldBe,
    });
  }
  if (unit) return say(locale, unitWords[unit.scope], { ...unit });
  return formula && say(locale, formulaWords[formula.problem]);
}

export function explainsWords(
  { explains }: Pick<Explanation, "explains">,
  findings: readonly Pick<Finding, "id" | "verdict">[],
  locale: Locale,
): string {
  const explained = findings.filter((finding) => explains.includes(finding.id));
  const allWrong =
    explained.length === explains.length && explained.every(({ verdict }) => verdict === "wrong");
  const allHints = explained.length > 0 && explained.every(({ verdict }) => verdict === "hint");
  const sentence = allWrong
    ? checkSentences.explainsWrong
    : allHints
      ? checkSentences.explainsHints
      : checkSentences.explainsBroken;
  return say(locale, sentence, { count: explains.length });
}

/** 最可能：支出决算表 D7，应为 572.26（相邻数字颠倒） — an explanation in the one line a finding has for it. */
export function culpritWords(explanation: Explanation, locale: Locale): string {
  const { cells, confidence, slip, formula } = explanation;
  const fault = formula ? undefined : faultWords(explanation, locale);
  if (fault !== undefined) return say(locale, confidenceWords[confidence], { place: fault });
  const reason = say(locale, slipWords[slip]);
  const places = cells.map((cell) => {
    const proposed = formatAmount(cell.proposed, commonPlaces([cell.value]));
    return reason === ""
      ? say(locale, resultSentences.culprit, { place: placeOf(cell), proposed })
      : say(locale, resultSentences.culpritSlip, { place: placeOf(cell), proposed, slip: reason });
  });
  return say(locale, confidenceWords[confidence], { place: places.join(locale === "zh-CN" ? "；" : "; ") });
}

/** What cells should hold, how sure that is, and the slip that explains it. */
export function proposalWords(
  cells: readonly Correction[],
  { confidence, slip }: Pick<Explanation, "confidence" | "slip">,
  locale: Locale,
): string {
  const words = cells
    .map(({ proposed }) => say(locale, proposedWords[confidence], { proposed: formatAmount(proposed) }))
    .join(say(locale, checkSentences.and));
  const addition = say(locale, slipWords[slip]);
  return addition === "" ? words : say(locale, checkSentences.inBrackets, { words, addition });
}
