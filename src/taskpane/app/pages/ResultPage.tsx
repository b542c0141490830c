import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { checkSentences } from "../../../shared/message/check";
import { paneSentences } from "../../../shared/message/pane";
import { resultSentences } from "../../../shared/message/result";
import { say, type Sentence } from "../../../shared/message/say";
import { settingsChanged, type Activity, type FinishedCheck } from "../../check/checkState";
import { checkedCount } from "../../../shared/report/coverage";
import { AutomaticSwitch } from "../../check/AutomaticSwitch";
import { comparisonWords } from "../../check/comparisonWords";
import { CorrectionMessage } from "../../check/CorrectionMessage";
import { Counts } from "../../check/Counts";
import { CoverageLists } from "../../check/CoverageLists";
import { Diagnoses } from "../../check/Diagnoses";
import { FindingList } from "../../check/FindingList";
import { CoverageLines } from "../../check/CoverageLines";
import { RuleProblems } from "../../check/RuleProblems";
import { QuestionCards } from "../../check/settings/QuestionCards";
import { MarkingLines } from "../../check/MarkingLines";
import { UncheckedCells } from "../../check/UncheckedCells";
import { headline, nothingKnown, toneOf } from "../../check/summary";
import { useAutomaticCheck } from "../../check/useAutomaticCheck";
import { useCheck } from "../../check/useCheck";
import { useCan } from "../../hostContext";
import { useLocale } from "../../localeContext";
import { useShapes } from "../../styles";
import type { AskedPage } from "../askedPage";
import { useFocusOnArrival } from "../useFocusOnArrival";
import { ResultActions } from "./ResultActions";

const useStyles = makeStyles({
  headline: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  doubtful: { color: tokens.colorPaletteMarigoldForeground2 },
  agrees: { color: tokens.colorPaletteGreenForeground1 },
  neutral: {},
});

/** What goes on beside the result that stands. */
const PROGRESS: Partial<Record<Activity, Sentence>> = {
  rechecking: resultSentences.rechecking,
  correcting: checkSentences.correcting,
};

/** What the check found: the verdict, the likeliest wrong cells, then every finding and all that was left out. */
export function ResultPage({
  finished,
  onAsk,
}: {
  readonly finished: FinishedCheck;
  readonly onAsk: (page: AskedPage) => void;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  const { state } = useCheck();
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const { result, empty, marking, comparison, behind } = finished;
  const { stale, reasons, correction, automatic, activity } = state;
  const unknown = nothingKnown(result);
  const compared = comparison ? comparisonWords(comparison, locale) : "";
  const canLayOut = useCan("layOut");
  const canWrite = useCan("write");
  useAutomaticCheck();
  return (
    <div className={shapes.stack}>
      {correction && <CorrectionMessage key={correction.kind} correction={correction} />}
      {activity === "rechecking" || activity === "correcting" || (stale && automatic) ? (
        <div className={shapes.muted}>{say(locale, PROGRESS[activity] ?? resultSentences.recheckSoon)}</div>
      ) : (
        (stale || settingsChanged(state)) && (
          <StaleBar sentence={stale ? checkSentences.stale : checkSentences.settingsChanged} />
        )
      )}
      <div>
        <h2
          className={mergeClasses(styles.headline, styles[stale ? "neutral" : toneOf(result, reasons)])}
          tabIndex={-1}
          ref={heading}
        >
          {headline(finished, reasons, locale)}
        </h2>
        <div className={shapes.muted}>
          {say(locale, checkSentences.checkedCount, { count: checkedCount(result) })}
        </div>
        {compared !== "" && <div>{compared}</div>}
        <CoverageLines result={result} />
      </div>
      <RuleProblems ruleProblems={result.ruleProblems} />
      <UncheckedCells result={result} />
      {unknown ? (
        <div>
          {say(locale, empty && canLayOut ? paneSentences.emptyWorkbook : checkSentences.noStatementNext)}
        </div>
      ) : (
        <>
          <QuestionCards questions={result.questions} />
          {behind > 0 && <BehindBar count={behind} onUpdate={() => onAsk("updates")} />}
          <Counts result={result} />
          <Diagnoses result={result} lead={!stale} />
          <FindingList result={result} />
        </>
      )}
      <CoverageLists result={result} />
      {!unknown && <MarkingLines marking={marking} />}
      {canWrite && <AutomaticSwitch />}
      <ResultActions finished={finished} onAsk={onAsk} />
    </div>
  );
}

/** Rows came or went, and sums did not follow: what differs is their doing. */
function BehindBar({ count, onUpdate }: { readonly count: number; readonly onUpdate: () => void }) {
  const locale = useLocale();
  const canWrite = useCan("write");
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say(locale, resultSentences.behind, { count })}</MessageBarBody>
      {canWrite && (
        <MessageBarActions>
          <Button appearance="primary" size="small" onClick={onUpdate}>
            {say(locale, paneSentences.updates)}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function StaleBar({ sentence }: { readonly sentence: Sentence }) {
  const locale = useLocale();
  const { session } = useCheck();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say(locale, sentence)}</MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" size="small" onClick={() => void session.start()}>
          {say(locale, paneSentences.checkAgain)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
