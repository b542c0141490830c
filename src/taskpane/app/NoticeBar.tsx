import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ClearResult } from "../../host/spreadsheetHost";
import { checkSentences } from "../../shared/message/check";
import { paneSentences } from "../../shared/message/pane";
import { resultSentences } from "../../shared/message/result";
import { say, type Locale } from "../../shared/message/say";
import type { Notice } from "../check/checkState";
import { listNames } from "../check/MarkingLines";
import { useCheck } from "../check/useCheck";
import { useLocale } from "../localeContext";
import { FailureMessage } from "./FailureMessage";

/** How the last action ended, where it is not the page itself that tells. */
export function NoticeBar({ notice }: { readonly notice: Notice }) {
  const locale = useLocale();
  const { session } = useCheck();
  if (notice.kind === "failed") return <FailureMessage failure={notice.failure} />;
  const left = notice.kind === "cleared" && notice.result.protectedSheets.length > 0;
  return (
    <MessageBar intent={left ? "warning" : "info"} layout="multiline">
      <MessageBarBody>{noticeWords(notice, locale)}</MessageBarBody>
      <MessageBarActions>
        {notice.kind === "reported" && (
          <Button size="small" onClick={() => void session.jump({ sheet: notice.sheet, cell: "A1" })}>
            {say(locale, resultSentences.openReport)}
          </Button>
        )}
        <Button size="small" onClick={() => session.dismiss()}>
          {say(locale, paneSentences.close)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** A notice that is no failure, in words. */
export function noticeWords(notice: Exclude<Notice, { kind: "failed" }>, locale: Locale): string {
  switch (notice.kind) {
    case "cancelled":
      return say(locale, checkSentences.cancelled);
    case "reported":
      return say(locale, resultSentences.reported, notice);
    case "cleared":
      return clearedWords(notice.result, locale);
  }
}

function clearedWords({ cleared, protectedSheets }: ClearResult, locale: Locale): string {
  const left =
    protectedSheets.length === 0
      ? ""
      : say(locale, checkSentences.marksLeft, { sheets: listNames(protectedSheets, locale) });
  if (cleared > 0)
    return [say(locale, checkSentences.marksCleared, { count: cleared }), left].join(" ").trim();
  return left === "" ? say(locale, checkSentences.nothingToClear) : left;
}
