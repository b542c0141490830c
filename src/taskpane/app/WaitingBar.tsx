import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { checkSentences } from "../../shared/message/check";
import { say } from "../../shared/message/say";
import { useLocale } from "../localeContext";

/** Tells why nothing moves while a cell is being edited, and what ends it. */
export function WaitingBar() {
  const locale = useLocale();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say(locale, checkSentences.waiting)}</MessageBarBody>
    </MessageBar>
  );
}
