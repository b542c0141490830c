import { checkSentences } from "../../shared/message/check";
import { failureSentences } from "../../shared/message/host";
import { say, type Locale } from "../../shared/message/say";
import { noticeWords } from "../app/NoticeBar";
import type { CheckState, FinishedCheck } from "./checkState";
import { comparisonWords } from "./comparisonWords";
import { overviewWords } from "./overviewWords";
import { checkedCount } from "../../shared/report/coverage";
import { headline } from "./summary";

/**
 * What a screen reader hears. A check that is repeated by itself says nothing until it is through, and then only what
 * it changed: a live region speaks when its words are others than before.
 */
export function announcement(state: CheckState, locale: Locale): string {
  const { activity, waiting, notice, finished, overview, stale, automatic } = state;
  if (activity !== "none" && activity !== "rechecking") {
    return say(locale, waiting ? checkSentences.waiting : checkSentences[activity]);
  }
  if (waiting) return say(locale, checkSentences.waiting);
  if (notice?.kind === "failed") {
    const { what, next } = failureSentences[notice.failure.reason];
    return `${say(locale, what)} ${say(locale, next)}`;
  }
  if (notice) return noticeWords(notice, locale);
  if (!finished) return overview ? overviewWords(overview, locale).join(" ") : "";
  if (stale && !automatic && activity === "none") return say(locale, checkSentences.stale);
  return resultWords(finished, state, locale);
}

function resultWords(finished: FinishedCheck, { reasons }: CheckState, locale: Locale): string {
  const checked = say(locale, checkSentences.checkedCount, { count: checkedCount(finished.result) });
  const compared = finished.comparison && comparisonWords(finished.comparison, locale);
  return [headline(finished, reasons, locale), checked, compared ?? ""].filter(Boolean).join(" · ");
}
