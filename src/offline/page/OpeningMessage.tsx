import { MessageBarTitle, Spinner } from "@fluentui/react-components";
import { anyFileRefusalSentences } from "../../shared/message/file";
import { offlineSentences } from "../../shared/message/offline";
import { say } from "../../shared/message/say";
import { FailureMessage } from "../../taskpane/app/FailureMessage";
import { useLocale } from "../../taskpane/localeContext";
import { ClosableBar } from "./ClosableBar";
import type { OpeningState } from "./useOpenFile";

/** How far a chosen file has come, or why it was not opened and what to do. */
export function OpeningMessage({
  state,
  onClose,
}: {
  readonly state: OpeningState;
  readonly onClose: () => void;
}) {
  const locale = useLocale();
  switch (state.kind) {
    case "idle":
      return null;
    case "reading":
      return (
        <Spinner size="tiny" labelPosition="after" label={say(locale, offlineSentences.reading, state)} />
      );
    case "several":
      return (
        <ClosableBar intent="warning" onClose={onClose}>
          {say(locale, offlineSentences.onlyOne)}
        </ClosableBar>
      );
    case "text":
      return (
        <ClosableBar intent="info" onClose={onClose}>
          {say(locale, offlineSentences.isText, state)}
        </ClosableBar>
      );
    case "failed":
      return <FailureMessage failure={state.failure} />;
    case "refused": {
      const { file, reason } = state;
      const { what, next } =
        reason === "file-too-large"
          ? { what: offlineSentences.fileTooLarge, next: anyFileRefusalSentences["too-large"].next }
          : anyFileRefusalSentences[reason];
      return (
        <ClosableBar intent="error" onClose={onClose}>
          <MessageBarTitle>{say(locale, offlineSentences.refused, { file })}</MessageBarTitle>
          <div>
            {say(locale, what)} {say(locale, next)}
          </div>
        </ClosableBar>
      );
    }
  }
}
