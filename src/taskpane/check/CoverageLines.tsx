import type { CheckResult } from "../../shared/check/result";
import { checkSentences } from "../../shared/message/check";
import { say } from "../../shared/message/say";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { nothingFilled, unfilledTitles } from "./summary";

/** Right under the headline: the forms without figures, and known sheets that are not checked yet. */
export function CoverageLines({ result }: { readonly result: CheckResult }) {
  const locale = useLocale();
  const shapes = useShapes();
  const titles = unfilledTitles(result, locale).join(locale === "zh-CN" ? "、" : ", ");
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
      {notCovered > 0 && (
        <div className={shapes.muted}>
          {say(locale, checkSentences.notCoveredLine, { count: notCovered })}
        </div>
      )}
    </>
  );
}
