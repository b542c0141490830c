import { MessageBar, MessageBarBody, MessageBarTitle, Spinner } from "@fluentui/react-components";
import { fileRefusalSentences } from "../../shared/message/file";
import { offlineSentences } from "../../shared/message/offline";
import { say } from "../../shared/message/say";
import { FailureMessage } from "../../taskpane/app/FailureMessage";
import { useLocale } from "../../taskpane/localeContext";
import type { OpeningState } from "./useOpenFile";

/** How far a chosen file has come, or why it was not opened and what to do. */
export function OpeningMessage({ state }: { readonly state: OpeningState }) {
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
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(locale, offlineSentences.onlyOne)}</MessageBarBody>
        </MessageBar>
      );
    case "text":
      return (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say(locale, offlineSentences.isText, state)}</MessageBarBody>
        </MessageBar>
      );
    case "failed":
      return <FailureMessage failure={state.failure} />;
    case "refused": {
      const { file, reason } = state;
      const { what, next } =
        reason === "file-too-large"
          ? { what: offlineSentences.fileTooLarge, next: fileRefusalSentences["too-large"].next }
          : fileRefusalSentences[reason];
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say(locale, offlineSentences.refused, { file })}</MessageBarTitle>
            <div>
              {say(locale, what)} {say(locale, next)}
            </div>
          </MessageBarBody>
        </MessageBar>
      );
    }
  }
}
