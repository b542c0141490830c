import type { CheckResult } from "../../shared/check/result";
import { checkSentences } from "../../shared/message/check";
import { settingSentences } from "../../shared/message/checkSettings";
import { listWords, say } from "../../shared/message/say";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { nothingFilled, unfilledTitles } from "./summary";
import { useCheck } from "./useCheck";

/** Right under the headline: forms without figures, other sheets, last year's file, known sheets not checked yet. */
export function CoverageLines({ result }: { readonly result: CheckResult }) {
  const locale = useLocale();
  const shapes = useShapes();
  const { state } = useCheck();
  const lastYear = state.wentBy?.lastYear;
  const titles = listWords(unfilledTitles(result, locale), locale);
  const notCovered = result.unrecognised.filter(({ reason }) => reason === "not-covered").length;
  return (
    <>
      {titles !== "" && (
        <div>
          {say(
            locale,
            nothingFilled(result) ? checkSentences.unfilledStatements : checkSentences.someUnfilled,
            { titles },
          )}
        </div>
      )}
      {result.otherSheets.length > 0 && (
        <div className={shapes.muted}>
          {say(locale, settingSentences.otherSheetsChecked, {
            count: result.otherSheets.length,
            sheets: listWords(
              result.otherSheets.map(({ sheet }) => sheet),
              locale,
            ),
          })}
        </div>
      )}
      {lastYear && (
        <div className={shapes.muted}>
          {say(locale, settingSentences.lastYearChosen, { file: lastYear.file })}
        </div>
      )}
      {notCovered > 0 && (
        <div className={shapes.muted}>
          {say(locale, checkSentences.notCoveredLine, { count: notCovered })}
        </div>
      )}
    </>
  );
}
