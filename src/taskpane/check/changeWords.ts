import { Decimal } from "../../shared/amount/decimal";
import { correctionSentences } from "../../shared/message/result";
import { say, type Locale } from "../../shared/message/say";
import type { CellValue } from "../../shared/workbook/snapshot";
import { commonPlaces, formatAmount } from "../../shared/message/wording/formatAmount";

/** Excel keeps 15 significant digits; what a number holds beyond them is binary noise. */
const SIGNIFICANT = 15;

/** What a cell held and holds, as it is stored: 527.26 → 572.26. */
export function changeWords(before: CellValue, after: CellValue, locale: Locale): string {
  const written = [before, after].map(contentWords);
  const places = commonPlaces(written);
  const [from = "", to = ""] = written.map((text) =>
    text === "" ? say(locale, correctionSentences.blank) : formatAmount(text, places),
  );
  return say(locale, correctionSentences.change, { before: from, after: to });
}

function contentWords(content: CellValue): string {
  const text = String(content);
  return /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/iu.test(text)
    ? new Decimal(text).toSignificantDigits(SIGNIFICANT).toFixed()
    : text;
}
