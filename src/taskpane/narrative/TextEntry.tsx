import { useEffect, useRef, type ClipboardEvent } from "react";
import {
  Button,
  Field,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  Textarea,
} from "@fluentui/react-components";
import { documentRefusals, narrativeSentences } from "../../shared/message/narrative";
import { paneSentences } from "../../shared/message/pane";
import { say, type Locale } from "../../shared/message/say";
import { pastedText } from "../../shared/pasted/pastedText";
import { FailureMessage } from "../app/FailureMessage";
import { FileButton } from "../app/FileButton";
import { useFocusOnArrival } from "../app/useFocusOnArrival";
import { WaitingBar } from "../app/WaitingBar";
import { useCheck } from "../check/useCheck";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { LONGEST_TEXT, type Narrative, type NarrativeProgress } from "./useNarrative";

/** Where the text is pasted, typed or taken from a file, and a text is written from the tables. */
export function TextEntry({
  narrative,
  hasTables,
  onBack,
}: {
  readonly narrative: Narrative;
  readonly hasTables: boolean;
  readonly onBack: () => void;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  const { state } = useCheck();
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const { text, file, progress, type, open, check, write, edit } = narrative;
  const busy = isBusy(progress);
  const isEmpty = text.trim() === "";
  const isTooLong = text.length > LONGEST_TEXT;
  const { field, paste } = useRichPaste(type);

  return (
    <div className={shapes.stack}>
      <h2 className={shapes.heading} tabIndex={-1} ref={heading}>
        {say(locale, narrativeSentences.heading)}
      </h2>
      <div>{say(locale, narrativeSentences.purpose)}</div>
      {state.waiting && <WaitingBar />}
      <Field
        label={say(locale, narrativeSentences.field)}
        hint={say(locale, narrativeSentences.fieldHint)}
        validationMessage={
          isTooLong
            ? say(locale, narrativeSentences.tooLong, { count: text.length, most: LONGEST_TEXT })
            : undefined
        }
      >
        <Textarea
          ref={field}
          rows={10}
          value={text}
          readOnly={busy}
          placeholder={say(locale, narrativeSentences.placeholder)}
          onChange={(_, { value }) => type(value)}
          onPaste={paste}
        />
      </Field>
      {file !== undefined && (
        <div className={mergeClasses(shapes.small, shapes.muted)}>
          {say(locale, narrativeSentences.fromFile, { file })}
        </div>
      )}
      <div role="status" className={shapes.stack}>
        {busy && (
          <div className={shapes.row}>
            <Spinner size="tiny" labelPosition="after" label={busyWords(progress, locale)} />
            <Button size="small" onClick={edit}>
              {say(locale, paneSentences.cancel)}
            </Button>
          </div>
        )}
        {progress.kind === "refused" && <RefusedDocument document={progress.document} />}
        {progress.kind === "failed" && <FailureMessage failure={progress.failure} />}
        {progress.kind === "written" && hasNoText(progress) && (
          <div>{say(locale, narrativeSentences.narrationEmpty)}</div>
        )}
      </div>
      <div className={shapes.row}>
        <Button
          appearance="primary"
          disabledFocusable={busy || isEmpty || isTooLong}
          title={isEmpty ? say(locale, narrativeSentences.empty) : undefined}
          onClick={() => void check()}
        >
          {say(locale, narrativeSentences.check)}
        </Button>
        <FileButton
          accept=".docx,.txt"
          label={say(locale, narrativeSentences.openFile)}
          title={say(locale, narrativeSentences.openFileHint)}
          disabled={busy}
          onChoose={(chosen) => void open(chosen)}
        />
        {!isEmpty && (
          <Button disabledFocusable={busy} onClick={() => type("")}>
            {say(locale, narrativeSentences.clear)}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={onBack}>
          {say(locale, paneSentences.back)}
        </Button>
      </div>
      {hasTables && (
        <div className={mergeClasses(shapes.card, shapes.tight)}>
          <div className={mergeClasses(shapes.small, shapes.muted)}>
            {say(locale, narrativeSentences.narrationHint)}
          </div>
          <div>
            <Button disabledFocusable={busy} onClick={() => void write()}>
              {say(locale, narrativeSentences.narration)}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

const BUSY = ["readingFile", "reading", "checking", "writing"] as const;
type Busy = (typeof BUSY)[number];

function isBusy({ kind }: NarrativeProgress): boolean {
  return BUSY.some((busy) => busy === kind);
}

function busyWords({ kind }: NarrativeProgress, locale: Locale): string {
  const busy: Busy | undefined = BUSY.find((one) => one === kind);
  return busy ? say(locale, narrativeSentences[busy]) : "";
}

function hasNoText({ narration }: Extract<NarrativeProgress, { kind: "written" }>): boolean {
  return narration.accounts.length + narration.evaluation.length === 0;
}

/** The text that stands in the field is as it was: it is the file that is wrong. */
function RefusedDocument({
  document: { file, reason },
}: Pick<Extract<NarrativeProgress, { kind: "refused" }>, "document">) {
  const locale = useLocale();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(locale, narrativeSentences.fileRefused, { file })}</MessageBarTitle>
        <div>{say(locale, documentRefusals[reason])}</div>
      </MessageBarBody>
    </MessageBar>
  );
}

/** A table on the clipboard becomes rows with tabs in the field; all else the browser pastes by itself. */
function useRichPaste(type: (text: string) => void) {
  const field = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number>();
  useEffect(() => {
    if (caret.current === undefined) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });

  function paste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const { clipboardData, currentTarget } = event;
    const html = clipboardData.getData("text/html");
    if (!/<table/iu.test(html) || currentTarget.readOnly) return;
    event.preventDefault();
    const words = pastedText({ html, text: clipboardData.getData("text/plain") });
    const { value, selectionStart, selectionEnd } = currentTarget;
    caret.current = selectionStart + words.length;
    type(value.slice(0, selectionStart) + words + value.slice(selectionEnd));
  }

  return { field, paste };
}
