import { useRef, useState } from "react";
import { Button, MessageBar, MessageBarBody, MessageBarTitle, Textarea } from "@fluentui/react-components";
import { failureSentences, failureWords } from "../../shared/message/host";
import { say } from "../../shared/message/say";
import type { Failure } from "../failure";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { Disclosure } from "./Disclosure";

/** A failure told in three sentences; details to copy where only we can help. */
export function FailureMessage({ failure }: { readonly failure: Failure }) {
  const locale = useLocale();
  const shapes = useShapes();
  const { what, kept, next } = failureSentences[failure.reason];
  const ours = failure.reason === "unexpected" || failure.reason === "unknown";
  return (
    <div className={shapes.tight}>
      <MessageBar intent={ours ? "error" : "warning"} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{say(locale, what)}</MessageBarTitle>
          <div>{say(locale, kept)}</div>
          <div>{say(locale, next)}</div>
        </MessageBarBody>
      </MessageBar>
      {ours && <FailureDetails detail={failure.detail} />}
    </div>
  );
}

function FailureDetails({ detail }: { readonly detail: string }) {
  const locale = useLocale();
  const shapes = useShapes();
  const text = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<"copied" | "selected">();

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(detail);
      setCopied("copied");
    } catch {
      // Office may deny the clipboard to a pane; selected text can still be copied with the keyboard.
      text.current?.select();
      setCopied("selected");
    }
  }

  return (
    <Disclosure summary={say(locale, failureWords.details)}>
      <div className={shapes.tight}>
        <Textarea
          ref={text}
          readOnly
          value={detail}
          rows={4}
          aria-label={say(locale, failureWords.details)}
        />
        <div className={shapes.row}>
          <Button size="small" onClick={() => void copy()}>
            {say(locale, failureWords.copy)}
          </Button>
          <span role="status">{copied && say(locale, failureWords[copied])}</span>
        </div>
      </div>
    </Disclosure>
  );
}
