import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  mergeClasses,
} from "@fluentui/react-components";
import type { Refusal } from "../../host/file/publication/record";
import { paneSentences } from "../../shared/message/pane";
import { publicationSentences, refusalSentences } from "../../shared/message/publication";
import { say, type Sentence } from "../../shared/message/say";
import { GoToCell } from "../app/CellButton";
import { useCheck } from "../check/useCheck";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";

/** Why there is no copy, and the way to what can be done about it. */
export function RefusalMessage({ refusal: { reason, cell, part } }: { readonly refusal: Refusal }) {
  const locale = useLocale();
  const shapes = useShapes();
  const { state, session } = useCheck();
  const what: Sentence = refusalSentences[reason].what;
  const mustClear = reason === "marks-need-clearing";
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(locale, publicationSentences.refused)}</MessageBarTitle>
        <div>{say(locale, what, { sheet: cell?.sheet ?? "", cell: cell?.cell ?? "" })}</div>
        <div>{say(locale, refusalSentences[reason].next)}</div>
        {part !== undefined && (
          <div className={mergeClasses(shapes.small, shapes.muted)}>
            {say(locale, publicationSentences.part, { part })}
          </div>
        )}
      </MessageBarBody>
      {(cell || mustClear) && (
        <MessageBarActions>
          {cell && <GoToCell cell={cell} primary={false} />}
          {mustClear && (
            <Button disabledFocusable={state.activity !== "none"} onClick={() => void session.clearMarks()}>
              {say(locale, paneSentences.clearMarks)}
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
