import { resultSentences } from "../../shared/message/result";
import { say } from "../../shared/message/say";
import { CopyDialog } from "../app/CopyDialog";
import { useLocale } from "../localeContext";

/** 退回意见, to be copied. */
export function OpinionDialog({
  text,
  onClose,
}: {
  /** Undefined while none is asked for. */
  readonly text: string | undefined;
  readonly onClose: () => void;
}) {
  const locale = useLocale();
  return <CopyDialog title={say(locale, resultSentences.opinionTitle)} text={text} onClose={onClose} />;
}
