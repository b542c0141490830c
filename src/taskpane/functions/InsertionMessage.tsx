import { useEffect, useRef } from "react";
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { CellReference } from "../../host/spreadsheetHost";
import { functionPageSentences } from "../../shared/message/functionPage";
import { say } from "../../shared/message/say";
import { GoToCell } from "../app/CellButton";
import { FailureMessage } from "../app/FailureMessage";
import { useLocale } from "../localeContext";
import type { InsertionProgress } from "./useInsertion";

/** How inserting went: the question before something is lost, where the formula stands now, or why it does not. */
export function InsertionMessage({
  progress,
  cell,
  onOverwrite,
  onKeep,
}: {
  readonly progress: InsertionProgress;
  readonly cell: CellReference;
  readonly onOverwrite: (holds: string) => void;
  readonly onKeep: () => void;
}) {
  const locale = useLocale();
  const keep = useRef<HTMLButtonElement>(null);
  const { kind } = progress;
  useEffect(() => {
    // The careful answer is the one under the finger.
    if (kind === "asking") keep.current?.focus();
  }, [kind]);
  switch (progress.kind) {
    case "idle":
      return null;
    case "inserting":
      return <div>{say(locale, functionPageSentences.inserting)}</div>;
    case "failed":
      return <FailureMessage failure={progress.failure} />;
    case "asking":
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {say(locale, functionPageSentences.overwriteQuestion, {
              cell: cell.cell,
              content: progress.holds,
            })}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => onOverwrite(progress.holds)}>
              {say(locale, functionPageSentences.overwrite)}
            </Button>
            <Button size="small" ref={keep} onClick={onKeep}>
              {say(locale, functionPageSentences.keep)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
    case "inserted": {
      const { replaces } = progress.request;
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>
              {say(locale, functionPageSentences.inserted, { sheet: cell.sheet, cell: cell.cell })}
            </MessageBarTitle>
            {replaces !== "" && (
              <div>{say(locale, functionPageSentences.replaced, { content: replaces })}</div>
            )}
            <div>{say(locale, functionPageSentences.nextCell)}</div>
          </MessageBarBody>
          <MessageBarActions>
            <GoToCell cell={cell} primary={false} />
          </MessageBarActions>
        </MessageBar>
      );
    }
  }
}
