import type { CheckResult } from "../../shared/check/result";
import { checkSentences } from "../../shared/message/check";
import { settingSentences } from "../../shared/message/checkSettings";
import { say } from "../../shared/message/say";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { nothingFilled, unfilledTitles } from "./summary";

/** Right under the headline: the forms without figures, and known sheets that are not checked yet. */
export function CoverageLines({ result }: { readonly result: CheckResult }) {
  const locale = useLocale();
  const shapes = useShapes();
  const list = locale === "zh-CN" ? "、" : ", ";
  const titles = unfilledTitles(result, locale).join(list);
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
            sheets: result.otherSheets.map(({ sheet }) => sheet).join(list),
          })}
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
