import type { ClipboardEvent } from "react";
import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  mergeClasses,
  Radio,
  RadioGroup,
  Textarea,
} from "@fluentui/react-components";
import { paneSentences } from "../../shared/message/pane";
import { say } from "../../shared/message/say";
import { pasteProblems, intakeSentences } from "../../shared/message/intake";
import type { TakenFigures } from "../../shared/intake/takeFigures";
import { useFocusOnArrival } from "../app/useFocusOnArrival";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { ConversionLines } from "./ConversionLines";
import { TakenList } from "./TakenList";
import { usePastedTables } from "./usePastedTables";

/** 粘贴底稿: tables in 元 are pasted, recognised and previewed; nothing is written to the workbook here. */
export function PastePage({
  onTaken,
  onBack,
}: {
  readonly onTaken: (figures: TakenFigures) => void;
  readonly onBack: () => void;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const { taken, preview, problem, assumed, assume, paste, remove, clear } = usePastedTables();
  const usable = taken !== undefined && taken.statements.length > 0;

  function take(event: ClipboardEvent): void {
    event.preventDefault();
    const { clipboardData } = event;
    paste({ html: clipboardData.getData("text/html"), text: clipboardData.getData("text/plain") });
  }

  return (
    <div className={shapes.stack}>
      <h2 className={shapes.heading} tabIndex={-1} ref={heading}>
        {say(locale, intakeSentences.heading)}
      </h2>
      <div>{say(locale, intakeSentences.purpose)}</div>
      <Field
        label={say(locale, intakeSentences.field)}
        hint={say(locale, intakeSentences.fieldHint)}
        validationMessage={problem && say(locale, pasteProblems[problem])}
      >
        {/* Holds nothing: what is pasted becomes a line of the list below. */}
        <Textarea value="" rows={3} onChange={() => undefined} onPaste={take} />
      </Field>
      <Field label={say(locale, intakeSentences.unstated)}>
        <RadioGroup
          layout="horizontal"
          value={assumed}
          onChange={(_, { value }) => assume(value === "万元" ? "万元" : "元")}
        >
          <Radio value="元" label={say(locale, intakeSentences.yuan)} />
          <Radio value="万元" label={say(locale, intakeSentences.tenThousand)} />
        </RadioGroup>
      </Field>
      <div role="status" className={shapes.stack}>
        {taken ? (
          <TakenList taken={taken} onRemove={remove} />
        ) : (
          <div className={shapes.muted}>{say(locale, intakeSentences.nothingYet)}</div>
        )}
        {preview && <ConversionLines preview={preview} />}
      </div>
      <div className={shapes.row}>
        <Button
          appearance="primary"
          disabledFocusable={!usable}
          onClick={() => taken && usable && onTaken(taken)}
        >
          {say(locale, intakeSentences.use)}
        </Button>
        {taken && <Button onClick={clear}>{say(locale, intakeSentences.clear)}</Button>}
        <Button onClick={onBack}>{say(locale, paneSentences.back)}</Button>
      </div>
      {!usable && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={mergeClasses(shapes.small)}>
            {say(locale, intakeSentences.useDisabled)}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
