import type { CheckResult } from "../../shared/check/result";
import { listWords, type Locale } from "../../shared/message/say";
import type { ReportAbout } from "../../shared/report/reportWords";
import { yearsOf } from "./overview";

/** What stands above the report: the year of the statements and the time; the unit's name is written by hand. */
export function reportAbout(result: CheckResult, locale: Locale): ReportAbout {
  return {
    unitName: "",
    year: listWords(yearsOf(result), locale),
    time: new Date().toLocaleString(locale, { dateStyle: "medium", timeStyle: "short" }),
  };
}
