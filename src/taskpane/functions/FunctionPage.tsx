import type { FocusEvent } from "react";
import { Button, Checkbox, mergeClasses } from "@fluentui/react-components";
import { functionPageSentences } from "../../shared/message/functionPage";
import { say } from "../../shared/message/say";
import { useFocusOnArrival } from "../app/useFocusOnArrival";
import { WaitingBar } from "../app/WaitingBar";
import { useCheck } from "../check/useCheck";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { ArgumentFields } from "./ArgumentFields";
import type { CatalogueEntry } from "./catalogue";
import { formulaOf, guardedCell, isComplete } from "./formula";
import { argumentsOf, faultOf } from "./functionForm";
import { InsertionMessage } from "./InsertionMessage";
import { isRate, percentFormat, percentPlaces } from "./rates";
import { ResultCard } from "./ResultCard";
import { TargetLine } from "./TargetLine";
import { useFunctionForm } from "./useFunctionForm";
import { useInsertion } from "./useInsertion";
import { useLiveResult } from "./useLiveResult";

/** One function: its fields, what it gives with them, and the cell it goes into. */
export function FunctionPage({
  entry,
  onInserted,
  onBack,
}: {
  readonly entry: CatalogueEntry;
  readonly onInserted: () => void;
  readonly onBack: () => void;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const { state } = useCheck();
  const { form, apply, takeTarget, takeSelection } = useFunctionForm(entry);
  const { target, keepBlank } = form;
  const args = argumentsOf(form);
  const faults = args.map((argument, index) => faultOf(form, index, argument));
  const result = useLiveResult(form);
  const isReady = isComplete(entry, args) && faults.every((fault) => fault === undefined);
  const formula = formulaOf(entry, args, target?.reference.sheet ?? "", keepBlank);
  const numberFormat = isRate(entry) ? percentFormat(percentPlaces(entry, args)) : undefined;
  const { progress, insert, keep } = useInsertion(target, formula, numberFormat);
  const canInsert = isReady && target !== undefined && progress.kind !== "inserting";

  async function insertInto(replaces?: string): Promise<void> {
    if (!canInsert || !(await insert(replaces))) return;
    apply({ type: "targeted", target: { ...target, formula } });
    onInserted();
  }

  /** The field with the keyboard follows the selection; elsewhere the target does. */
  function noteFocus({ target: element }: FocusEvent): void {
    const field = element.closest("[data-argument]")?.getAttribute("data-argument");
    apply({ type: "focused", index: field === null || field === undefined ? undefined : Number(field) });
  }

  return (
    <div className={shapes.stack} onFocus={noteFocus}>
      <div className={shapes.tight}>
        <h2 className={shapes.heading} tabIndex={-1} ref={heading}>
          PERF.{entry.id}
        </h2>
        <div>{say(locale, entry.description)}</div>
      </div>
      <ArgumentFields form={form} faults={faults} apply={apply} onTake={takeSelection} />
      {guardedCell(entry, args) && (
        <Checkbox
          checked={keepBlank}
          label={say(locale, functionPageSentences.keepBlank)}
          onChange={(_, { checked }) => apply({ type: "keepBlank", keepBlank: checked === true })}
        />
      )}
      <ResultCard entry={entry} args={args} result={result} onSwap={() => apply({ type: "swapped" })} />
      <div className={shapes.tight}>
        <TargetLine
          target={target}
          formula={isReady ? formula : undefined}
          spills={entry.id === "TARGET"}
          onTake={() => void takeTarget()}
        />
        {state.waiting && <WaitingBar />}
        <div role="status">
          {target && (
            <InsertionMessage
              progress={progress}
              cell={target.reference}
              onOverwrite={(holds) => void insertInto(holds)}
              onKeep={keep}
            />
          )}
        </div>
      </div>
      <div className={shapes.row}>
        <Button appearance="primary" disabledFocusable={!canInsert} onClick={() => void insertInto()}>
          {say(locale, functionPageSentences.insert)}
        </Button>
        <Button onClick={onBack}>{say(locale, functionPageSentences.backToList)}</Button>
      </div>
      <div className={mergeClasses(shapes.small, shapes.muted)}>
        {say(locale, functionPageSentences.source, { source: entry.source })}
      </div>
    </div>
  );
}
