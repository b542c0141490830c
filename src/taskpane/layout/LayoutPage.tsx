import { useEffect, useRef, useState } from "react";
import { Button, Field, Input, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { layoutSentences } from "../../shared/message/layout";
import { paneSentences } from "../../shared/message/pane";
import { say } from "../../shared/message/say";
import { FailureMessage } from "../app/FailureMessage";
import { useFocusOnArrival } from "../app/useFocusOnArrival";
import { WaitingBar } from "../app/WaitingBar";
import { useCheck } from "../check/useCheck";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { LaidOutMessage } from "./LaidOutMessage";
import { choicesOf, needsCodes, yearIsValid } from "./layoutForm";
import { StatementChoice } from "./StatementChoice";
import { SubjectCodes } from "./SubjectCodes";
import { useLayout } from "./useLayout";

/** 生成表样: what to lay out, told before what it does to the workbook and after what was made. */
export function LayoutPage({ onBack }: { readonly onBack: () => void }) {
  const locale = useLocale();
  const shapes = useShapes();
  const { state, session } = useCheck();
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const { form, change, progress, make } = useLayout();
  const making = progress.kind === "making";
  const made = progress.kind === "made";
  const firstMade = progress.kind === "made" ? progress.sheets[0] : undefined;
  const unitName = useRef<HTMLInputElement>(null);
  const [tried, setTried] = useState(false);
  const nameMissing = tried && form.unitName.trim() === "";
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (progress.kind !== "choosing") outcome.current?.scrollIntoView({ block: "nearest" });
  }, [progress.kind]);
  return (
    <div className={shapes.stack}>
      <h2 className={shapes.heading} tabIndex={-1} ref={heading}>
        {say(locale, layoutSentences.heading)}
      </h2>
      <Field
        label={say(locale, layoutSentences.unitName)}
        required
        validationMessage={nameMissing ? say(locale, layoutSentences.unitNameMissing) : undefined}
      >
        <Input
          ref={unitName}
          value={form.unitName}
          disabled={making}
          onChange={(_, { value }) => change({ unitName: value })}
        />
      </Field>
      <Field label={say(locale, layoutSentences.scope)}>
        <RadioGroup
          layout="horizontal"
          value={form.scope}
          disabled={making}
          onChange={(_, { value }) => change({ scope: value === "consolidated" ? "consolidated" : "single" })}
        >
          <Radio value="single" label={say(locale, layoutSentences.single)} />
          <Radio value="consolidated" label={say(locale, layoutSentences.consolidated)} />
        </RadioGroup>
      </Field>
      <Field
        label={say(locale, layoutSentences.year)}
        validationMessage={yearIsValid(form) ? undefined : say(locale, layoutSentences.yearInvalid)}
      >
        <Input
          value={form.year}
          inputMode="numeric"
          maxLength={4}
          disabled={making}
          onChange={(_, { value }) => change({ year: value })}
        />
      </Field>
      <StatementChoice
        chosen={form.statements}
        disabled={making}
        onChange={(statements) => change({ statements })}
      />
      {needsCodes(form) && (
        <SubjectCodes text={form.codes} disabled={making} onChange={(codes) => change({ codes })} />
      )}
      <Field label={say(locale, layoutSentences.totals)}>
        <RadioGroup
          value={form.totals}
          disabled={making}
          onChange={(_, { value }) => change({ totals: value === "typed" ? "typed" : "calculated" })}
        >
          <Radio value="calculated" label={say(locale, layoutSentences.calculated)} />
          <Radio value="typed" label={say(locale, layoutSentences.typed)} />
        </RadioGroup>
      </Field>
      <div className={mergeClasses(shapes.small, shapes.muted)}>{say(locale, layoutSentences.safety)}</div>
      <div role="status" ref={outcome}>
        {making && (state.waiting ? <WaitingBar /> : say(locale, layoutSentences.making))}
        {progress.kind === "made" && (
          <LaidOutMessage sheets={progress.sheets} remembered={progress.remembered} />
        )}
        {progress.kind === "failed" && <FailureMessage failure={progress.failure} />}
      </div>
      <div className={shapes.row}>
        {firstMade && (
          <Button
            appearance="primary"
            onClick={() => void session.jump({ sheet: firstMade.given, cell: "A1" })}
          >
            {say(locale, layoutSentences.goToSheet, { sheet: firstMade.given })}
          </Button>
        )}
        {made && (
          <Button onClick={() => void session.start()}>{say(locale, paneSentences.checkWorkbook)}</Button>
        )}
        <Button
          appearance={made ? "secondary" : "primary"}
          disabledFocusable={making || choicesOf(form) === undefined}
          onClick={() => {
            setTried(true);
            if (form.unitName.trim() === "") unitName.current?.focus();
            else void make();
          }}
        >
          {say(locale, layoutSentences.make)}
        </Button>
        <Button disabledFocusable={making} onClick={onBack}>
          {say(locale, paneSentences.back)}
        </Button>
      </div>
    </div>
  );
}
