import {
  Button,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import type { WriteResult } from "../../host/spreadsheetHost";
import { paneSentences } from "../../shared/message/pane";
import { say } from "../../shared/message/say";
import { upkeepSentences } from "../../shared/message/upkeep";
import type { FormulaUpdate } from "../../shared/upkeep/formulaUpdates";
import { CellLink } from "../app/CellButton";
import { FailureMessage } from "../app/FailureMessage";
import { useFocusOnArrival } from "../app/useFocusOnArrival";
import { WaitingBar } from "../app/WaitingBar";
import { useCheck } from "../check/useCheck";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { useUpdates } from "./useUpdates";

/** Lines shown of a list; the rest is counted. */
const SHOWN = 50;

/** 更新公式: cells that inserted or deleted rows have left behind, shown before they are updated. */
export function UpdatesPage({ onBack }: { readonly onBack: () => void }) {
  const locale = useLocale();
  const shapes = useShapes();
  const { state } = useCheck();
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const { progress, update, undo } = useUpdates();
  const updates = progress.kind === "found" ? progress.updates : [];
  const busy = progress.kind === "looking" || progress.kind === "updating";
  return (
    <div className={shapes.stack}>
      <h2 className={shapes.heading} tabIndex={-1} ref={heading}>
        {say(locale, upkeepSentences.heading)}
      </h2>
      <div>{say(locale, upkeepSentences.purpose)}</div>
      {state.waiting && <WaitingBar />}
      <div role="status" className={shapes.stack}>
        {busy && say(locale, upkeepSentences[progress.kind])}
        {progress.kind === "found" && (
          <div>
            {updates.length === 0
              ? say(locale, upkeepSentences.none)
              : say(locale, upkeepSentences.found, { count: updates.length })}
          </div>
        )}
        {progress.kind === "done" && (
          <Done result={progress.result} onUndo={() => void undo(progress.result)} />
        )}
        {progress.kind === "undone" &&
          say(locale, upkeepSentences.undone, { count: progress.result.written.length })}
        {progress.kind === "failed" && <FailureMessage failure={progress.failure} />}
      </div>
      {updates.length > 0 && <UpdateList updates={updates} />}
      <div className={shapes.row}>
        {updates.length > 0 && (
          <Button appearance="primary" onClick={() => void update(updates)}>
            {say(locale, upkeepSentences.update, { count: updates.length })}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={onBack}>
          {say(locale, paneSentences.back)}
        </Button>
      </div>
    </div>
  );
}

function Done({ result, onUndo }: { readonly result: WriteResult; readonly onUndo: () => void }) {
  const locale = useLocale();
  const { written, skipped } = result;
  return (
    <MessageBar intent={skipped.length === 0 ? "success" : "warning"} layout="multiline">
      <MessageBarBody>
        <div>{say(locale, upkeepSentences.done, { count: written.length })}</div>
        {skipped.length > 0 && <div>{say(locale, upkeepSentences.left, { count: skipped.length })}</div>}
      </MessageBarBody>
      {written.length > 0 && (
        <MessageBarActions>
          <Button size="small" onClick={onUndo}>
            {say(locale, upkeepSentences.undo)}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function UpdateList({ updates }: { readonly updates: readonly FormulaUpdate[] }) {
  const locale = useLocale();
  const shapes = useShapes();
  return (
    <ul className={mergeClasses(shapes.plain, shapes.tight)}>
      {updates.slice(0, SHOWN).map(({ kind, sheet, cell, before, after }) => (
        <li key={`${sheet}!${cell}`}>
          <CellLink cell={{ sheet, cell }} withSheet /> {say(locale, upkeepSentences[kind])}
          <div className={mergeClasses(shapes.small, shapes.muted)}>
            {say(locale, upkeepSentences.change, {
              before: before === "" ? say(locale, upkeepSentences.blank) : before,
              after,
            })}
          </div>
        </li>
      ))}
      {updates.length > SHOWN && (
        <li>{say(locale, upkeepSentences.more, { count: updates.length - SHOWN })}</li>
      )}
    </ul>
  );
}
