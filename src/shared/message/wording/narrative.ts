import type {
  TextCheckResult,
  TextClaim,
  TextCorrection,
  TextExplanation,
  TextFinding,
  TextRatio,
} from "../../narrative/result";
import type { TextOpinionWords } from "../../report/textOpinion";
import { checkSentences, proposedWords, slipWords } from "../check";
import {
  claimBases,
  claimFaults,
  claimNotJudged,
  narrativeSentences,
  otherFaults,
  ratioSides,
  textOpinionSentences,
} from "../narrative";
import { listWords, say, type Locale, type Sentence } from "../say";
import { formatAmount } from "./formatAmount";

/** A figure with its unit for the eye: 2668.25万元 as 2,668.25万元. */
export function figureWords(figure: string): string {
  return figure.replace(/^[-+]?\d+(?:\.\d+)?/u, (number) => formatAmount(number));
}

/** A stretch of the text in one line, without the mark it starts with. */
export function quoteWords(quote: string): string {
  return quote.replace(/\s+/gu, " ").replace(/^[ ，,；;。、]+/u, "");
}

/** What a claim says and how that stands, in one sentence. */
export function claimWords(claim: TextClaim, { findings }: TextCheckResult, locale: Locale): string {
  const { id, kind, outcome } = claim;
  const finding = findings.find((one) => one.id === id);
  if (finding) return textFaultWords(finding, claim, locale);
  if (outcome === "na" || outcome === "unchecked") return say(locale, claimNotJudged[outcome]);
  return say(locale, claimBases[kind]);
}

/** The words tell what they are about themselves. */
const WITHOUT_SUBJECT: ReadonlySet<TextClaim["kind"]> = new Set([
  "direction",
  "composition",
  "residue",
  "reason",
  "grade",
]);

/** A claim that does not hold, in one sentence. */
export function textFaultWords(finding: TextFinding, claim: TextClaim, locale: Locale): string {
  const { kind, subject, quote, stated, computed, values } = claim;
  const { sheet, cell } = finding;
  const words = say(locale, faultSentence(finding, claim), {
    quote: quoteWords(kind === "direction" ? finding.quote : quote),
    stated: figureWords(stated),
    computed: figureWords(computed),
    gap: gapWords(finding, locale),
    values: listWords(values.map(figureWords), locale),
    place: `${sheet} ${cell}`,
    subject,
  });
  if (subject === "" || WITHOUT_SUBJECT.has(kind)) return words;
  return say(locale, narrativeSentences.aboutSubject, { subject, words });
}

function faultSentence(finding: TextFinding, { kind, computed }: TextClaim): Sentence {
  const { verdict, gap, terms, unit, reported } = finding;
  switch (kind) {
    case "share":
    case "completion":
    case "growth":
      return computed === "" ? otherFaults.rateOfNothing : claimFaults[kind];
    case "score":
      return terms.length === 2 && !gap.startsWith("-") ? otherFaults.scoreAbove : claimFaults.score;
    case "sum":
      return terms.length === 2 ? otherFaults.partAbove : claimFaults.sum;
    case "occasion":
      return computed === "" ? claimFaults.occasion : otherFaults.fewerPeople;
    case "composition":
      return Number(reported) === 0 ? otherFaults.listedEmpty : claimFaults.composition;
    case "unit":
      if (unit === "%") return otherFaults.missingPercent;
      return verdict === "wrong" ? otherFaults.wrongUnit : claimFaults.unit;
    default:
      return claimFaults[kind];
  }
}

/** How far the two sides lie apart, with the unit of the stated one. */
export function gapWords({ gap, unit }: TextFinding, locale: Locale): string {
  const size = gap.replace(/^-/u, "");
  if (size === "") return "";
  if (!size.endsWith("%")) return formatAmount(size) + unit;
  const points = formatAmount(size.slice(0, -1));
  const { percentagePoint, percentagePoints } = narrativeSentences;
  return say(locale, points === "1" ? percentagePoint : percentagePoints, { points });
}

/** What the computed figure of a claim is worked out from; "" where it is looked up. */
export function basisWords({ kind, values, cell, ratio }: TextClaim, locale: Locale): string {
  const { basis, basisOfRatio } = narrativeSentences;
  if (ratio) {
    const { part, base } = ratioNames(ratio, kind);
    return say(locale, basisOfRatio, {
      part: say(locale, part),
      base: say(locale, base),
      ofPart: addedWords(ratio.part),
      ofBase: addedWords(ratio.base),
    });
  }
  const others = values.slice(1).map(figureWords);
  if (others.length === 0 || cell || kind === "restated") return "";
  return say(locale, basis, { values: listWords(others, locale) });
}

/** People and things are no 决算数. */
function ratioNames({ part }: TextRatio, kind: TextClaim["kind"]): Record<"part" | "base", Sentence> {
  if (kind === "share" || kind === "growth") return ratioSides[kind];
  return part.every(({ figure }) => figure.endsWith("元")) ? ratioSides.completion : ratioSides.count;
}

/** 120万元 − 100万元 */
function addedWords(terms: TextRatio["part"]): string {
  return terms
    .map(({ sign, figure }, index) => {
      const words = figureWords(figure);
      if (index === 0) return sign < 0 ? `−${words}` : words;
      return `${sign < 0 ? "−" : "+"} ${words}`;
    })
    .join(" ");
}

/** A figure that may be wrong, at however many places it is written so. */
export interface WrongFigure {
  readonly first: TextCorrection;
  readonly count: number;
}

/** The figures an explanation puts right, each once: first the wrong one, then the rates worked out from it. */
export function wrongFigures({ cells }: TextExplanation): WrongFigure[] {
  const byFigure = new Map<string, WrongFigure>();
  for (const cell of cells) {
    const key = [cell.follows, cell.value, cell.proposed].join("|");
    const known = byFigure.get(key);
    byFigure.set(key, { first: known?.first ?? cell, count: (known?.count ?? 0) + 1 });
  }
  return [...byFigure.values()];
}

/** “2,686.25万元”（2 处） */
export function wrongFigurePlace({ first, count }: WrongFigure, locale: Locale): string {
  const quote = quoteWords(first.quote);
  const { figureInText, places } = narrativeSentences;
  return count > 1 ? say(locale, places, { quote, count }) : say(locale, figureInText, { quote });
}

/** 应为 2,668.25万元（相邻数字颠倒） */
export function wrongFigureWords(
  { first }: WrongFigure,
  { kind, slip }: Pick<TextExplanation, "kind" | "slip">,
  locale: Locale,
): string {
  const { follows, shouldBe, shouldBeSlip, unitSlip } = narrativeSentences;
  const proposed = figureWords(first.proposed);
  if (first.follows) return say(locale, follows, { value: figureWords(first.value), proposed });
  const reason = say(locale, kind === "unit" ? unitSlip : slipWords[slip]);
  return reason === ""
    ? say(locale, shouldBe, { proposed })
    : say(locale, shouldBeSlip, { proposed, slip: reason });
}

/** 最可能为 2,668.25万元（相邻数字颠倒）, no surer than it is. */
export function proposedFigureWords(
  figure: WrongFigure,
  explanation: Pick<TextExplanation, "kind" | "slip" | "confidence">,
  locale: Locale,
): string {
  const { first } = figure;
  if (first.follows) return wrongFigureWords(figure, explanation, locale);
  const { confidence, kind, slip } = explanation;
  const words = say(locale, proposedWords[confidence], { proposed: figureWords(first.proposed) });
  const addition = say(locale, kind === "unit" ? narrativeSentences.unitSlip : slipWords[slip]);
  return addition === "" ? words : say(locale, checkSentences.inBrackets, { words, addition });
}

/** The sentences of 退回意见 on a text in one language. */
export function textOpinionWords(locale: Locale): TextOpinionWords {
  const texts = textOpinionSentences;
  return {
    opening: say(locale, texts.opening),
    closing: say(locale, texts.closing),
    nothing: (checked) => say(locale, texts.nothing, { checked }),
    numbered: (index, sentence) => say(locale, texts.numbered, { index, sentence }),
    correction: (diagnosis, context) =>
      say(locale, texts.correction, {
        context: quoteWords(context),
        proposed: wrongFigures(diagnosis)
          .map((figure) => changeWords(figure, diagnosis, locale))
          .join(locale === "zh-CN" ? "；" : "; "),
      }),
    disagreement: (finding, claim, context) =>
      say(locale, finding.verdict === "wrong" ? texts.correct : texts.verify, {
        context: quoteWords(context),
        fault: textFaultWords(finding, claim, locale),
      }),
  };
}

/** What a reviewer asks to be changed. */
function changeWords(figure: WrongFigure, explanation: TextExplanation, locale: Locale): string {
  const proposed = proposedFigureWords(figure, explanation, locale);
  if (figure.first.follows) return proposed;
  return say(locale, textOpinionSentences.changeFigure, {
    quote: wrongFigurePlace(figure, locale),
    proposed,
  });
}
