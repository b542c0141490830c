import { useState } from "react";
import { Button, Spinner, useRestoreFocusTarget } from "@fluentui/react-components";
import type { PerfCell } from "../../shared/layout/perfCells";
import { formulasSentences } from "../../shared/message/formulas";
import { paneSentences } from "../../shared/message/pane";
import { listWords, say, type Locale } from "../../shared/message/say";
import { Arriving } from "../app/Arriving";
import { FailureMessage } from "../app/FailureMessage";
import { useFocusOnArrival } from "../app/useFocusOnArrival";
import { WaitingBar } from "../app/WaitingBar";
import { useCheck } from "../check/useCheck";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { ConversionDialog } from "./ConversionDialog";
import { ConversionMessage, UndoneMessage } from "./ConversionMessage";
import { convertible, type Conversion, type ConversionTarget } from "./convert";
import { PerfCellList } from "./PerfCellList";
import { isBusy, useConversion, type ConversionProgress } from "./useConversion";
import { usePerfCells } from "./usePerfCells";

const NONE: readonly PerfCell[] = [];
const TARGETS: readonly ConversionTarget[] = ["native", "values"];

/** 公式与数值: what works only with the add-in, and the two ways to hand it on without. */
export function FormulasPage({ onBack }: { readonly onBack: () => void }) {
  const locale = useLocale();
  const shapes = useShapes();
  const { state } = useCheck();
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const { found, look } = usePerfCells();
  const { progress, convert, undo } = useConversion(look);
  const [asked, setAsked] = useState<ConversionTarget>();
  const restoringFocus = useRestoreFocusTarget();
  const busy = isBusy(progress);
  const cells = found.kind === "found" ? found.cells : NONE;
  const unread = found.kind === "found" ? found.unread : [];
  const count = (target: ConversionTarget): number => convertible(cells, target).length;

  const offered = TARGETS.filter((target) => count(target) > 0);

  function confirm(target: ConversionTarget): void {
    setAsked(undefined);
    void convert(cells, target);
  }

  return (
    <div className={shapes.stack}>
      <h2 className={shapes.heading} tabIndex={-1} ref={heading}>
        {say(locale, formulasSentences.heading)}
      </h2>
      <div>{say(locale, formulasSentences.purpose)}</div>
      {state.waiting && <WaitingBar />}
      <div role="status" className={shapes.stack}>
        <Outcome progress={progress} onUndo={(conversion) => void undo(conversion)} />
        {!busy && found.kind === "looking" && (
          <Spinner size="tiny" labelPosition="after" label={say(locale, formulasSentences.looking)} />
        )}
        {!busy && found.kind === "found" && <div>{summary(cells, locale)}</div>}
        {!busy && found.kind === "failed" && <FailureMessage failure={found.failure} />}
      </div>
      {unread.length > 0 && (
        <div className={shapes.muted}>
          {say(locale, formulasSentences.unread, { sheets: listWords(unread, locale) })}
        </div>
      )}
      <div className={shapes.row}>
        {offered.map((target, index) => (
          <Button
            key={target}
            {...restoringFocus}
            appearance={index === 0 ? "primary" : "secondary"}
            disabledFocusable={busy}
            onClick={() => setAsked(target)}
          >
            {say(locale, target === "native" ? formulasSentences.toNative : formulasSentences.toValues, {
              count: count(target),
            })}
          </Button>
        ))}
        {!busy && found.kind === "failed" && (
          <Button onClick={look}>{say(locale, formulasSentences.reload)}</Button>
        )}
        <Button disabledFocusable={busy} onClick={onBack}>
          {say(locale, paneSentences.back)}
        </Button>
      </div>
      {!busy && <PerfCellList cells={cells} />}
      <ConversionDialog
        target={asked}
        count={asked ? count(asked) : 0}
        staying={asked ? cells.length - count(asked) : 0}
        onConfirm={confirm}
        onClose={() => setAsked(undefined)}
      />
    </div>
  );
}

function Outcome({
  progress,
  onUndo,
}: {
  readonly progress: ConversionProgress;
  readonly onUndo: (conversion: Conversion) => void;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  switch (progress.kind) {
    case "idle":
      return null;
    case "converting":
    case "checking":
    case "undoing":
      return (
        <Arriving key="busy">
          <Spinner size="tiny" labelPosition="after" label={say(locale, formulasSentences[progress.kind])} />
        </Arriving>
      );
    case "done":
      return (
        <Arriving key="done">
          <ConversionMessage conversion={progress.conversion} onUndo={() => onUndo(progress.conversion)} />
        </Arriving>
      );
    case "undone":
      return (
        <Arriving key="undone">
          <UndoneMessage result={progress.result} />
        </Arriving>
      );
    case "failed": {
      const { failure, conversion } = progress;
      return (
        <Arriving key="failed">
          <div className={shapes.tight}>
            <FailureMessage failure={failure} />
            {conversion && (
              <div>
                <Button onClick={() => onUndo(conversion)}>{say(locale, formulasSentences.undo)}</Button>
              </div>
            )}
          </div>
        </Arriving>
      );
    }
  }
}

function summary(cells: readonly PerfCell[], locale: Locale): string {
  if (cells.length === 0) return say(locale, formulasSentences.none);
  const native = convertible(cells, "native").length;
  const rest = cells.length - native;
  const parts =
    rest === 0
      ? say(locale, formulasSentences.allNative)
      : native === 0
        ? say(locale, formulasSentences.noneNative)
        : say(locale, formulasSentences.someNative, { native, rest });
  return [say(locale, formulasSentences.found, { count: cells.length }), parts].join(
    locale === "zh-CN" ? "，" : ". ",
  );
}
