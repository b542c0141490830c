import type { LeftOut, StillIn } from "../../host/file/publication/record";
import {
  leftOutSentences,
  publicationSentences,
  stillInSentences,
  workbookLeftOutSentences,
} from "../../shared/message/publication";
import { say, type Locale, type Sentence } from "../../shared/message/say";

/** What was left out, in the order of how much it matters before publishing. */
export interface LeftOutLines {
  /** Whole sheets, what concerned the workbook, telephone numbers, and how many formulas in all. */
  readonly main: readonly string[];
  /** All the rest, sheet by sheet. */
  readonly bySheet: readonly { readonly sheet: string; readonly lines: readonly string[] }[];
}

export function leftOutLines(leftOut: readonly LeftOut[], locale: Locale): LeftOutLines {
  const detailed = leftOut.filter(isDetail);
  const main = leftOut.filter((each) => !isDetail(each)).map((each) => leftOutWords(each, locale));
  const formulas = leftOut
    .filter(({ kind }) => kind === "formulas")
    .reduce((total, { count = 0 }) => total + count, 0);
  const sheets = [...new Set(detailed.map(({ sheet = "" }) => sheet))];
  return {
    main: formulas === 0 ? main : [say(locale, publicationSentences.formulas, { count: formulas }), ...main],
    bySheet: sheets.map((sheet) => ({
      sheet,
      lines: detailed.filter((each) => each.sheet === sheet).map((each) => leftOutWords(each, locale)),
    })),
  };
}

export function stillInWords({ kind, sheet, count }: StillIn, locale: Locale): string {
  return say(locale, stillInSentences[kind], { sheet, count });
}

/** Only what is counted within a sheet that stays; a sheet that goes is told by its name. */
function isDetail({ kind, sheet, count }: LeftOut): boolean {
  return sheet !== undefined && count !== undefined && kind !== "telephones";
}

function leftOutWords({ kind, sheet, count }: LeftOut, locale: Locale): string {
  const sentence: Sentence =
    sheet === undefined && kind === "links" ? workbookLeftOutSentences.links : leftOutSentences[kind];
  return say(locale, sentence, {
    ...(sheet === undefined ? {} : { sheet }),
    ...(count === undefined ? {} : { count }),
  });
}
