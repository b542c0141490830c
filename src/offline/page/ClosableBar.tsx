import type { ReactNode } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { paneSentences } from "../../shared/message/pane";
import { say } from "../../shared/message/say";
import { useLocale } from "../../taskpane/localeContext";

/** A message of the page that stays until it is closed. */
export function ClosableBar({
  intent,
  onClose,
  children,
}: {
  readonly intent: "error" | "warning" | "info" | "success";
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const locale = useLocale();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onClose}>
          {say(locale, paneSentences.close)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
