import { mergeClasses } from "@fluentui/react-components";
import { checkSentences } from "../../shared/message/check";
import { say, type Locale } from "../../shared/message/say";
import type { Unmarked } from "../../host/spreadsheetHost";
import { CellLink } from "../app/CellButton";
import { Disclosure } from "../app/Disclosure";
import { FailureMessage } from "../app/FailureMessage";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import type { Marking } from "./checkState";

/** What was marked in the sheets, and every cell that could not be, with the reason. */
export function MarkingLines({ marking }: { readonly marking: Marking }) {
  const locale = useLocale();
  const shapes = useShapes();
  if (marking.kind === "cleared") return null;
  if (marking.kind === "cancelled") return <div>{say(locale, checkSentences.markingCancelled)}</div>;
  if (marking.kind === "failed") {
    return (
      <div className={shapes.tight}>
        <div>{say(locale, checkSentences.markingFailed)}</div>
        <FailureMessage failure={marking.failure} />
      </div>
    );
  }
  const { marked, unmarked } = marking.result;
  return (
    <div className={mergeClasses(shapes.tight, shapes.small)}>
      <div>
        {marked === 0 && unmarked.length === 0
          ? say(locale, checkSentences.noMarks)
          : say(locale, checkSentences.marked, { count: marked })}
      </div>
      {unmarkedWords(unmarked, locale).map((words) => (
        <div key={words}>{words}</div>
      ))}
      {unmarked.length > 0 && (
        <Disclosure summary={say(locale, checkSentences.unmarkedCells, { count: unmarked.length })}>
          <div className={shapes.row}>
            {unmarked.map((cell) => (
              <CellLink key={`${cell.sheet}!${cell.cell}`} cell={cell} withSheet />
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  );
}

function unmarkedWords(unmarked: readonly Unmarked[], locale: Locale): readonly string[] {
  const of = (reason: Unmarked["reason"]) => unmarked.filter((cell) => cell.reason === reason);
  const protectedNames = of("protected").map(({ sheet }) => sheet);
  const missingNames = of("missing-sheet").map(({ sheet }) => sheet);
  const patterned = of("patterned-fill").length;
  const words: string[] = [];
  if (protectedNames.length > 0) {
    words.push(say(locale, checkSentences.protectedSheets, { sheets: listNames(protectedNames, locale) }));
  }
  if (missingNames.length > 0) {
    words.push(say(locale, checkSentences.missingSheet, { sheets: listNames(missingNames, locale) }));
  }
  if (patterned > 0) words.push(say(locale, checkSentences.patternedFill, { count: patterned }));
  return words;
}

/** Sheet names in quotes, each once, joined as the language joins a list. */
export function listNames(names: readonly string[], locale: Locale): string {
  const quoted = [...new Set(names)].map((name) => say(locale, checkSentences.names, { name }));
  return quoted.join(locale === "zh-CN" ? "" : ", ");
}
