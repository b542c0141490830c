import { MessageBarTitle } from "@fluentui/react-components";
import { fileRefusalSentences } from "../../shared/message/file";
import { offlineSentences } from "../../shared/message/offline";
import { say } from "../../shared/message/say";
import { useLocale } from "../../taskpane/localeContext";
import type { Saved } from "../file/saveResult";
import { ClosableBar } from "./ClosableBar";

/** What was saved and under which name, or why it was not. */
export function SavedMessage({ saved, onClose }: { readonly saved: Saved; readonly onClose: () => void }) {
  return (
    <ClosableBar intent={saved.kind === "refused" ? "warning" : "success"} onClose={onClose}>
      <Words saved={saved} />
    </ClosableBar>
  );
}

function Words({ saved }: { readonly saved: Saved }) {
  const locale = useLocale();
  switch (saved.kind) {
    case "report":
      return <>{say(locale, offlineSentences.saved, saved)}</>;
    case "marked":
      return (
        <>
          {say(locale, offlineSentences.savedMarks, { file: saved.file, count: saved.marked })}
          {saved.unmarked > 0 && ` ${say(locale, offlineSentences.notMarked, { count: saved.unmarked })}`}
        </>
      );
    case "nothing":
      return <>{say(locale, offlineSentences.nothingToMark)}</>;
    case "refused":
      return (
        <>
          <MessageBarTitle>{say(locale, offlineSentences.noMarkedCopy)}</MessageBarTitle>
          <div>
            {say(locale, fileRefusalSentences[saved.reason].what)}{" "}
            {say(locale, fileRefusalSentences[saved.reason].next)}
          </div>
        </>
      );
  }
}
