import type { ReactNode } from "react";
import { Button, mergeClasses, Switch } from "@fluentui/react-components";
import { settingSentences } from "../../../shared/message/checkSettings";
import { paneSentences } from "../../../shared/message/pane";
import { say, type Sentence } from "../../../shared/message/say";
import { FailureMessage } from "../../app/FailureMessage";
import { useFocusOnArrival } from "../../app/useFocusOnArrival";
import { WaitingBar } from "../../app/WaitingBar";
import { useCan } from "../../hostContext";
import { useLocale } from "../../localeContext";
import { useShapes } from "../../styles";
import { useCheck } from "../useCheck";
import { LastYearChoice } from "./LastYearChoice";
import { recognisedSheets } from "./recognisedSheets";
import { SheetChoices } from "./SheetChoices";
import { useRuleSheet } from "./useRuleSheet";

/** 检查设置: what the officer may say before a check. Nothing here changes the statements. */
export function SettingsPage({ onBack }: { readonly onBack: () => void }) {
  const locale = useLocale();
  const shapes = useShapes();
  const { state, session } = useCheck();
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const rules = useRuleSheet();
  const canLayOut = useCan("layOut");
  const { options } = state;
  const sheets = recognisedSheets(state);
  return (
    <div className={shapes.stack}>
      <h2 className={shapes.heading} tabIndex={-1} ref={heading}>
        {say(locale, settingSentences.heading)}
      </h2>
      {state.waiting && <WaitingBar />}
      <div>
        <Switch
          checked={options.otherSheets}
          label={say(locale, settingSentences.otherSheets)}
          onChange={(_, { checked }) => void session.say({ ...options, otherSheets: checked })}
        />
        <Hint sentence={settingSentences.otherSheetsHint} />
      </div>
      <Section title={settingSentences.lastYear}>
        <LastYearChoice />
      </Section>
      {canLayOut && (
        <Section title={settingSentences.relations}>
          <Hint sentence={settingSentences.relationsHint} />
          <div>
            <Button onClick={() => void rules.open()}>{say(locale, settingSentences.openRuleSheet)}</Button>
          </div>
          <div role="status">
            {rules.answer?.kind === "made" &&
              say(locale, settingSentences.madeRuleSheet, { sheet: rules.answer.sheet })}
            {rules.answer?.kind === "opened" && say(locale, settingSentences.openedRuleSheet)}
            {rules.answer?.kind === "failed" && <FailureMessage failure={rules.answer.failure} />}
          </div>
        </Section>
      )}
      {sheets.length > 0 && (
        <Section title={settingSentences.sheets}>
          <Hint sentence={settingSentences.sheetsHint} />
          <SheetChoices sheets={sheets} />
        </Section>
      )}
      {canLayOut && <Hint sentence={settingSentences.remembered} />}
      <div className={shapes.row}>
        <Button appearance="primary" onClick={() => void session.start()}>
          {say(locale, paneSentences.checkWorkbook)}
        </Button>
        <Button onClick={onBack}>{say(locale, paneSentences.back)}</Button>
      </div>
    </div>
  );
}

function Section({ title, children }: { readonly title: Sentence; readonly children: ReactNode }) {
  const locale = useLocale();
  const shapes = useShapes();
  return (
    <section className={shapes.tight}>
      <h3 className={shapes.heading}>{say(locale, title)}</h3>
      {children}
    </section>
  );
}

function Hint({ sentence }: { readonly sentence: Sentence }) {
  const locale = useLocale();
  const shapes = useShapes();
  return <div className={mergeClasses(shapes.small, shapes.muted)}>{say(locale, sentence)}</div>;
}
