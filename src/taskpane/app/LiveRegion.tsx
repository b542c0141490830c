import { makeStyles } from "@fluentui/react-components";
import { checkSentences } from "../../shared/message/check";
import { failureSentences } from "../../shared/message/host";
import { say, type Locale } from "../../shared/message/say";
import type { CheckState } from "../check/checkState";
import { checkedCount, headline } from "../check/summary";
import { useCheck } from "../check/useCheck";
import { useLocale } from "../localeContext";
import { noticeWords } from "./NoticeBar";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Speaks each step and the result to a screen reader; always in the page, as live regions must be. */
export function LiveRegion() {
  const locale = useLocale();
  const styles = useStyles();
  const { state } = useCheck();
  return (
    <div role="status" aria-live="polite" className={styles.unseen}>
      {announcement(state, locale)}
    </div>
  );
}

function announcement(state: CheckState, locale: Locale): string {
  const { activity, waiting, notice, finished, stale } = state;
  if (activity !== "none") return say(locale, waiting ? checkSentences.waiting : checkSentences[activity]);
  if (notice?.kind === "failed") {
    const { what, next } = failureSentences[notice.failure.reason];
    return `${say(locale, what)} ${say(locale, next)}`;
  }
  if (notice) return noticeWords(notice, locale);
  if (!finished) return "";
  if (stale) return say(locale, checkSentences.stale);
  const checked = say(locale, checkSentences.checkedCount, { count: checkedCount(finished.result) });
  return `${headline(finished, locale)} · ${checked}`;
}
