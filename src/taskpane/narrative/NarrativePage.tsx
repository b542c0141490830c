import { CopyDialog } from "../app/CopyDialog";
import { narrativeSentences } from "../../shared/message/narrative";
import { say } from "../../shared/message/say";
import { useLocale } from "../localeContext";
import { TextEntry } from "./TextEntry";
import { TextResult } from "./TextResult";
import type { Narrative } from "./useNarrative";

/** 核对文字: the text, then what was found in it. Nothing is written into the workbook. */
export function NarrativePage({
  narrative,
  onBack,
}: {
  readonly narrative: Narrative;
  readonly onBack: () => void;
}) {
  const locale = useLocale();
  const { progress, edit } = narrative;
  if (progress.kind === "checked") {
    return <TextResult checked={progress} narrative={narrative} onBack={onBack} />;
  }
  const paragraphs =
    progress.kind === "written" ? [...progress.narration.accounts, ...progress.narration.evaluation] : [];
  return (
    <>
      <TextEntry narrative={narrative} onBack={onBack} />
      <CopyDialog
        title={say(locale, narrativeSentences.narrationTitle)}
        note={say(locale, narrativeSentences.narrationNote)}
        text={paragraphs.length > 0 ? paragraphs.join("\n") : undefined}
        onClose={edit}
      />
    </>
  );
}
