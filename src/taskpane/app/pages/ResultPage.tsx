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
import { say } from "../../../shared/message/say";
import type { FinishedCheck } from "../../check/checkState";
import { Counts } from "../../check/Counts";
import { CoverageLists } from "../../check/CoverageLists";
import { DiagnosisCard } from "../../check/DiagnosisCard";
import { FindingList } from "../../check/FindingList";
import { CoverageLines } from "../../check/CoverageLines";
import { MarkingLines } from "../../check/MarkingLines";
import { UncheckedCells } from "../../check/UncheckedCells";
import { checkedCount, headline, toneOf } from "../../check/summary";
import { useCheck } from "../../check/useCheck";
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
  const { result, empty, marking } = finished;
  const nothingKnown = result.statements.length === 0;
  return (
    <div className={shapes.stack}>
      {state.stale && <StaleBar />}
      <div>
        <h2
          className={mergeClasses(styles.headline, styles[state.stale ? "neutral" : toneOf(result)])}
          tabIndex={-1}
          ref={heading}
        >
          {headline(finished, locale)}
        </h2>
        <div className={shapes.muted}>
          {say(locale, checkSentences.checkedCount, { count: checkedCount(result) })}
        </div>
        <CoverageLines result={result} />
      </div>
      <UncheckedCells result={result} />
      {nothingKnown ? (
        <div>{say(locale, empty ? paneSentences.emptyWorkbook : checkSentences.noStatementNext)}</div>
      ) : (
        <>
          <Counts relations={result.relations} />
          <Diagnoses finished={finished} lead={!state.stale} />
          <FindingList result={result} />
        </>
      )}
      <CoverageLists result={result} />
      {!nothingKnown && <MarkingLines marking={marking} />}
      <ResultActions finished={finished} onAsk={onAsk} />
    </div>
  );
}

function StaleBar() {
  const locale = useLocale();
  const { session } = useCheck();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say(locale, checkSentences.stale)}</MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" size="small" onClick={() => void session.start()}>
          {say(locale, paneSentences.checkAgain)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Diagnoses({ finished, lead }: { readonly finished: FinishedCheck; readonly lead: boolean }) {
  const locale = useLocale();
  const shapes = useShapes();
  const { diagnoses, findings } = finished.result;
  if (diagnoses.length === 0) return null;
  const unsure = diagnoses.every(({ confidence }) => confidence === "possible");
  const heading = say(locale, unsure ? checkSentences.possibleDiagnoses : checkSentences.diagnoses);
  return (
    <section className={shapes.tight} aria-label={heading}>
      <h3 className={shapes.heading}>{heading}</h3>
      <ul className={mergeClasses(shapes.plain, shapes.stack)}>
        {diagnoses.map((diagnosis, index) => (
          <DiagnosisCard
            key={index}
            diagnosis={diagnosis}
            findings={findings}
            primary={lead && index === 0}
          />
        ))}
      </ul>
      <div className={mergeClasses(shapes.small, shapes.muted)}>
        {say(locale, checkSentences.sourceFirst)}
      </div>
    </section>
  );
}
