import {
  Button,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { skippedSentences } from "../../shared/message/formulas";
import { paneSentences } from "../../shared/message/pane";
import { correctionSentences } from "../../shared/message/result";
import { say } from "../../shared/message/say";
import { CellLink } from "../app/CellButton";
import { useFocusOnArrival } from "../app/useFocusOnArrival";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import type { CorrectionMade } from "./checkState";
import { changeWords } from "./changeWords";
import { useCheck } from "./useCheck";

/** What became of 按建议改数, cell by cell, and the way back. */
export function CorrectionMessage({ correction }: { readonly correction: CorrectionMade }) {
  const locale = useLocale();
  const shapes = useShapes();
  const { state, session } = useCheck();
  const title = useFocusOnArrival<HTMLSpanElement>();
  const { kind, result } = correction;
  const count = result.written.length;
  const done = kind === "made" ? correctionSentences.made : correctionSentences.takenBack;
  const busy = state.activity !== "none";
  return (
    <MessageBar intent={result.skipped.length === 0 ? "success" : "warning"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          <span tabIndex={-1} ref={title}>
            {count === 0 ? say(locale, correctionSentences.notMade) : say(locale, done, { count })}
          </span>
        </MessageBarTitle>
        <ul className={mergeClasses(shapes.plain, shapes.tight)}>
          {result.written.map((cell) => (
            <li key={`${cell.sheet}!${cell.cell}`}>
              <CellLink cell={cell} withSheet /> {changeWords(cell.before, cell.after, locale)}
            </li>
          ))}
          {result.skipped.map((cell) => (
            <li key={`${cell.sheet}!${cell.cell}`}>
              <CellLink cell={cell} withSheet /> {say(locale, skippedSentences[cell.reason])}
            </li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions>
        {kind === "made" && count > 0 && (
          <Button size="small" disabledFocusable={busy} onClick={() => void session.takeBack()}>
            {say(locale, correctionSentences.undo)}
          </Button>
        )}
        <Button size="small" onClick={() => session.closeCorrection()}>
          {say(locale, paneSentences.close)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
