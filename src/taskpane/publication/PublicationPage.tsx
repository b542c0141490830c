import { useState } from "react";
import { Button, Spinner, mergeClasses } from "@fluentui/react-components";
import { paneSentences } from "../../shared/message/pane";
import { publicationSentences } from "../../shared/message/publication";
import { say } from "../../shared/message/say";
import { Arriving } from "../app/Arriving";
import { FailureMessage } from "../app/FailureMessage";
import { useFocusOnArrival } from "../app/useFocusOnArrival";
import { WaitingBar } from "../app/WaitingBar";
import { useCheck } from "../check/useCheck";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { CopyReport } from "./CopyReport";
import { MadeMessage } from "./MadeMessage";
import { RefusalMessage } from "./RefusalMessage";
import { TelephoneChoice } from "./TelephoneChoice";
import { usePublication, type PublicationProgress } from "./usePublication";

/** 生成公开稿: reads, asks about telephone numbers, makes a copy beside this workbook, and tells what it lacks. */
export function PublicationPage({ onBack }: { readonly onBack: () => void }) {
  const locale = useLocale();
  const shapes = useShapes();
  const { progress, read, make, cancel } = usePublication();
  // After 取消 the page is as it came, and so is the keyboard.
  const heading = useFocusOnArrival<HTMLHeadingElement>(progress.kind === "start");
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const { kind } = progress;
  const busy = kind === "reading" || kind === "making" || kind === "opening";
  return (
    <div className={shapes.stack}>
      <h2 className={shapes.heading} tabIndex={-1} ref={heading}>
        {say(locale, publicationSentences.heading)}
      </h2>
      <div>
        <div>{say(locale, publicationSentences.purpose)}</div>
        <div>{say(locale, publicationSentences.safety)}</div>
      </div>
      <div role="status">
        {kind !== "start" && (
          <Arriving key={kind}>
            <Step progress={progress} />
          </Arriving>
        )}
      </div>
      {kind === "asking" && progress.cells.length > 0 && (
        <TelephoneChoice cells={progress.cells} kept={kept} onChange={setKept} />
      )}
      {kind === "made" && <CopyReport copy={progress.copy} kept={progress.kept} />}
      <div className={shapes.row}>
        {kind === "asking" ? (
          <Button appearance="primary" onClick={() => void make(progress.cells, kept)}>
            {say(locale, publicationSentences.make)}
          </Button>
        ) : (
          !busy && (
            <Button appearance={kind === "made" ? "secondary" : "primary"} onClick={() => void read()}>
              {say(locale, kind === "made" ? publicationSentences.again : publicationSentences.read)}
            </Button>
          )
        )}
        {/* A copy that Excel is opening cannot be held back any more. */}
        {busy ? (
          <Button disabledFocusable={kind === "opening"} onClick={cancel}>
            {say(locale, paneSentences.cancel)}
          </Button>
        ) : (
          <Button onClick={onBack}>{say(locale, paneSentences.back)}</Button>
        )}
      </div>
    </div>
  );
}

/** Where the making of the copy stands, for the eye and for a screen reader. */
function Step({ progress }: { readonly progress: PublicationProgress }) {
  const locale = useLocale();
  const shapes = useShapes();
  const { state } = useCheck();
  switch (progress.kind) {
    case "start":
      return null;
    case "reading":
    case "making":
    case "opening":
      return (
        <div className={shapes.tight}>
          <Spinner
            size="tiny"
            labelPosition="after"
            label={say(locale, publicationSentences[progress.kind])}
          />
          {state.waiting && <WaitingBar />}
        </div>
      );
    case "asking": {
      const { cells, isRepeated } = progress;
      return (
        <>
          {isRepeated && (
            <div className={mergeClasses(shapes.muted)}>{say(locale, publicationSentences.changed)}</div>
          )}
          <h3 className={shapes.heading}>
            {cells.length === 0
              ? say(locale, publicationSentences.noTelephones)
              : say(locale, publicationSentences.telephones, { count: cells.length })}
          </h3>
        </>
      );
    }
    case "made":
      return <MadeMessage bytes={progress.copy.bytes} notOpened={progress.notOpened} />;
    case "refused":
      return <RefusalMessage refusal={progress} />;
    case "failed":
      return <FailureMessage failure={progress.failure} />;
  }
}
