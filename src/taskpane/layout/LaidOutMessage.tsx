import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { LaidOutSheet } from "../../host/spreadsheetHost";
import { layoutSentences } from "../../shared/message/layout";
import { say } from "../../shared/message/say";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";

/** Which sheets were made, and which of them had to take another name. */
export function LaidOutMessage({
  sheets,
  remembered,
  working,
  filled,
}: {
  readonly sheets: readonly LaidOutSheet[];
  readonly remembered: boolean;
  /** Figures go into working sheets first. */
  readonly working: boolean;
  /** Figures were brought in. */
  readonly filled: boolean;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  return (
    <MessageBar intent={remembered ? "success" : "warning"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(locale, layoutSentences.done, { count: sheets.length })}</MessageBarTitle>
        <div>{say(locale, nextStep(working, filled))}</div>
        <ul className={shapes.plain}>
          {sheets.map(({ asked, given }) => (
            <li key={given}>
              {asked === given ? given : say(locale, layoutSentences.renamed, { asked, given })}
            </li>
          ))}
        </ul>
        {!remembered && <div>{say(locale, layoutSentences.notRemembered)}</div>}
      </MessageBarBody>
    </MessageBar>
  );
}

function nextStep(working: boolean, filled: boolean) {
  if (!working) return layoutSentences.fillNext;
  return filled ? layoutSentences.filledWorkingNext : layoutSentences.fillWorkingNext;
}
