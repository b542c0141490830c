import { useEffect, useRef, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { Button, mergeClasses } from "@fluentui/react-components";
import { layoutSentences } from "../../shared/message/layout";
import { paneSentences } from "../../shared/message/pane";
import { say } from "../../shared/message/say";
import { FailureMessage } from "../app/FailureMessage";
import { useFocusOnArrival } from "../app/useFocusOnArrival";
import { WaitingBar } from "../app/WaitingBar";
import { useCheck } from "../check/useCheck";
import { PastePage } from "../intake/PastePage";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { EvaluationSection } from "./EvaluationSection";
import { missingIn, type Missing } from "./formChoices";
import { FormSection } from "./FormSection";
import { FormulaSection } from "./FormulaSection";
import { LastYearSection } from "./LastYearSection";
import { LaidOutMessage } from "./LaidOutMessage";
import { type LayoutForm, sourceOf } from "./layoutForm";
import { summaryOf } from "./layoutSummary";
import { MakeBar } from "./MakeBar";
import { prefillFrom, type Prefill } from "./prefill";
import { type SectionId, sectionOf, sectionsOf } from "./sections";
import { SourceSection } from "./SourceSection";
import { StatementChoice } from "./StatementChoice";
import { SubjectsSection } from "./SubjectsSection";
import { UnitSection } from "./UnitSection";
import { useLayout } from "./useLayout";
import { useOpenSections } from "./useOpenSections";
import { usePlans } from "./usePlans";

const titles = {
  unit: layoutSentences.unitSection,
  statements: layoutSentences.statementsSection,
  source: layoutSentences.sourceSection,
  codes: layoutSentences.codesSection,
  evaluation: layoutSentences.evaluationSection,
  lastYear: layoutSentences.lastYearSection,
  formulas: layoutSentences.formulaSection,
} as const satisfies Record<SectionId, unknown>;

/** 生成表样: what to lay out, told before what it does to the workbook and after what was made. */
export function LayoutPage({ given, onBack }: { readonly given?: Prefill; readonly onBack: () => void }) {
  const locale = useLocale();
  const shapes = useShapes();
  const { state, session } = useCheck();
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const {
    form,
    remembered,
    entries,
    lastYear,
    change: changeForm,
    prefill,
    progress,
    make,
  } = useLayout(given);
  const lastYearFigures = lastYear.figures(form.unit);
  const plans = usePlans(form, lastYearFigures);
  const [pasting, setPasting] = useState(false);
  const { isOpen, hold, unfold, fold } = useOpenSections(form, remembered);
  const page = useRef<HTMLDivElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const making = progress.kind === "making";
  const firstMade = progress.kind === "made" ? progress.sheets[0] : undefined;

  useEffect(() => {
    if (progress.kind !== "choosing") outcome.current?.scrollIntoView({ block: "nearest" });
    // A second Enter is not to make a second set.
    if (progress.kind === "made") next.current?.focus();
  }, [progress.kind]);

  function change(part: Partial<LayoutForm>): void {
    hold();
    changeForm(part);
  }

  function goTo(missing: Missing): void {
    flushSync(() => unfold(sectionOf[missing]));
    page.current?.querySelector<HTMLElement>(`[data-field="${missing}"]`)?.focus();
  }

  const props = { form, change, disabled: making };
  const contents: Record<SectionId, ReactNode> = {
    unit: <UnitSection {...props} />,
    statements: <StatementChoice {...props} plans={plans} />,
    source: <SourceSection {...props} onPaste={() => setPasting(true)} />,
    codes: <SubjectsSection {...props} />,
    evaluation: <EvaluationSection {...props} />,
    lastYear: (
      <LastYearSection
        lastYear={lastYear}
        figures={lastYearFigures}
        year={plans.choices.year}
        disabled={making}
      />
    ),
    formulas: <FormulaSection {...props} />,
  };
  if (pasting) {
    return (
      <PastePage
        onTaken={(taken) => {
          prefill(prefillFrom(taken));
          setPasting(false);
        }}
        onBack={() => setPasting(false)}
      />
    );
  }
  return (
    <div className={shapes.stack} ref={page}>
      <h2 className={shapes.heading} tabIndex={-1} ref={heading}>
        {say(locale, layoutSentences.heading)}
      </h2>
      {entries.size > 0 && <div>{say(locale, layoutSentences.broughtIn, { count: entries.size })}</div>}
      {sectionsOf(form).map((section, index) => (
        <FormSection
          key={section}
          number={index + 1}
          title={say(locale, titles[section])}
          summary={summaryOf(section, form, locale)}
          open={isOpen(section)}
          onToggle={() => (isOpen(section) ? fold(section) : unfold(section))}
        >
          {contents[section]}
        </FormSection>
      ))}
      <div className={mergeClasses(shapes.small, shapes.muted)}>{say(locale, layoutSentences.safety)}</div>
      <div role="status" ref={outcome}>
        {making && (state.waiting ? <WaitingBar /> : say(locale, layoutSentences.making))}
        {progress.kind === "made" && (
          <LaidOutMessage
            sheets={progress.sheets}
            remembered={progress.remembered}
            working={sourceOf(form) === "working"}
            filled={entries.size > 0}
          />
        )}
        {progress.kind === "failed" && <FailureMessage failure={progress.failure} />}
      </div>
      <MakeBar
        count={plans.sheets.length}
        missing={missingIn(form)}
        making={making}
        primary={!firstMade}
        onGoTo={goTo}
        onMake={() => void make()}
        onBack={onBack}
      >
        {firstMade && (
          <>
            <Button
              ref={next}
              appearance="primary"
              onClick={() => void session.jump({ sheet: firstMade.given, cell: "A1" })}
            >
              {say(locale, layoutSentences.goToSheet, { sheet: firstMade.given })}
            </Button>
            <Button onClick={() => void session.start()}>{say(locale, paneSentences.checkWorkbook)}</Button>
          </>
        )}
      </MakeBar>
    </div>
  );
}
