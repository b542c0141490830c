import { CopyDialog } from "../app/CopyDialog";
import { narrativeSentences } from "../../shared/message/narrative";
import { say, type Locale } from "../../shared/message/say";
import { useCheck } from "../check/useCheck";
import { useLocale } from "../localeContext";
import { TextEntry } from "./TextEntry";
import { TextResult } from "./TextResult";
import type { Narrative } from "./useNarrative";

/** 核对文字: the text, then what was found in it. Nothing is written into the workbook. */
export function NarrativePage({
  narrative,
  hasTables = true,
  onBack,
}: {
  readonly narrative: Narrative;
  /** A text can be written where there is a workbook. */
  readonly hasTables?: boolean;
  readonly onBack: () => void;
}) {
  const locale = useLocale();
  const { state } = useCheck();
  const { progress, edit } = narrative;
  if (progress.kind === "checked") {
    return <TextResult checked={progress} narrative={narrative} onBack={onBack} />;
  }
  const paragraphs =
    progress.kind === "written" ? [...progress.narration.accounts, ...progress.narration.evaluation] : [];
  const text = paragraphs.join("\n");
  const wrong = state.finished?.result.relations.wrong ?? 0;
  return (
    <>
      <TextEntry narrative={narrative} hasTables={hasTables} onBack={onBack} />
      <CopyDialog
        title={say(locale, narrativeSentences.narrationTitle)}
        note={narrationNote(text, wrong, locale)}
        text={text === "" ? undefined : text}
        onClose={edit}
      />
    </>
  );
}

/** What is left to do: figures that do not agree first, for they stand in the text as well. */
function narrationNote(text: string, wrong: number, locale: Locale): string {
  const { narrationOfWrong, narrationNote: reasons, narrationWithoutYear } = narrativeSentences;
  if (wrong > 0) return say(locale, narrationOfWrong, { count: wrong });
  return say(locale, text.includes("主要原因是") ? reasons : narrationWithoutYear);
}
