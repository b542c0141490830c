import { type Locale } from "../../shared/message/say";
import {
  claimWords,
  wrongFigures,
  wrongFigurePlace,
  wrongFigureWords,
} from "../../shared/message/wording/narrative";
import type { TextExplanation } from "../../shared/narrative/result";
import type { CheckedText } from "./checkedText";

/**
 * A checked report as the line of JSON that others may rely on; fields are added, never changed. Places count UTF-16
 * units of the text as it was read; what is not known is null.
 */
export function textJsonLine({ file, result, compared }: CheckedText, locale: Locale): string {
  const { schema, year, figures, notUnderstood, relations } = result;
  return JSON.stringify({
    schema,
    file,
    year: year ?? null,
    figures: figures.length,
    notUnderstood,
    relations,
    ...(compared && { compared }),
    claims: result.claims.map((claim) => ({
      id: claim.id,
      kind: claim.kind,
      quote: claim.quote,
      start: claim.start,
      end: claim.end,
      values: claim.values,
      stated: claim.stated,
      computed: claim.computed,
      outcome: claim.outcome,
      subject: claim.subject,
      cell: claim.cell ?? null,
    })),
    findings: result.findings.map((finding) => {
      const claim = result.claims.find(({ id }) => id === finding.id);
      return { ...finding, message: claim ? claimWords(claim, result, locale) : "" };
    }),
    diagnoses: result.diagnoses.map(({ alternatives, ...best }) => ({
      ...best,
      alternatives,
      message: explanationWords(best, locale),
    })),
  });
}

/** Every figure an explanation puts right, in one line. */
export function explanationWords(explanation: TextExplanation, locale: Locale): string {
  const figures = wrongFigures(explanation).map((figure) =>
    figure.first.follows
      ? wrongFigureWords(figure, explanation, locale)
      : `${wrongFigurePlace(figure, locale)}${locale === "zh-CN" ? "" : " "}${wrongFigureWords(figure, explanation, locale)}`,
  );
  return figures.join(locale === "zh-CN" ? "；" : "; ");
}
