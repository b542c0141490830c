import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { failureSentences } from "../../shared/message/host";
import { publicationSentences } from "../../shared/message/publication";
import { say } from "../../shared/message/say";
import type { Failure } from "../failure";
import { useHost } from "../hostContext";
import { useLocale } from "../localeContext";
import { SaveCopy } from "./SaveCopy";

/** Where the copy is now: open beside this workbook, or here to be saved. */
export function MadeMessage({
  bytes,
  notOpened,
}: {
  readonly bytes: Uint8Array;
  readonly notOpened: Failure | undefined;
}) {
  const locale = useLocale();
  const { name } = useHost();
  if (!notOpened) {
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{say(locale, publicationSentences.opened)}</MessageBarTitle>
          <div>{say(locale, publicationSentences.openedNext)}</div>
        </MessageBarBody>
      </MessageBar>
    );
  }
  const unsupported = notOpened.reason === "unsupported";
  const title = unsupported ? publicationSentences.savedAsFile : publicationSentences.notOpened;
  const file =
    name === undefined
      ? say(locale, publicationSentences.fileName)
      : say(locale, publicationSentences.fileNameAfter, { name });
  return (
    <MessageBar intent={unsupported ? "success" : "warning"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(locale, title)}</MessageBarTitle>
        {!unsupported && <div>{say(locale, failureSentences[notOpened.reason].what)}</div>}
        <div>{say(locale, publicationSentences.saveNext, { file })}</div>
        <SaveCopy bytes={bytes} file={file} />
      </MessageBarBody>
    </MessageBar>
  );
}
