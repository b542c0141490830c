import { useCallback, useMemo, useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { narrativeSentences } from "../../shared/message/narrative";
import { paneSentences } from "../../shared/message/pane";
import { resultSentences } from "../../shared/message/result";
import { say, type Locale } from "../../shared/message/say";
import { textOpinionWords } from "../../shared/message/wording/narrative";
import type { TextPlace } from "../../shared/narrative/result";
import { judgedCount, textOpinion } from "../../shared/report/textOpinion";
import { ActionBar } from "../app/ActionBar";
import { useFocusOnArrival } from "../app/useFocusOnArrival";
import { OpinionDialog } from "../check/OpinionDialog";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { MarkedText, type Opened } from "./MarkedText";
import { NotUnderstood } from "./NotUnderstood";
import { shownLines, spotAt, spotsOf } from "./shownText";
import { TextDiagnosisCard } from "./TextDiagnosisCard";
import { TextFindings } from "./TextFindings";
import type { CheckedText, Narrative } from "./useNarrative";

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
  nothing: {},
});

/** What was found in the text: the figures most likely wrong, every finding, then the text itself. */
export function TextResult({
  checked,
  narrative,
  onBack,
}: {
  readonly checked: CheckedText;
  readonly narrative: Narrative;
  readonly onBack: () => void;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const { text, result } = checked;
  const spots = useMemo(() => spotsOf(result), [result]);
  const lines = useMemo(() => shownLines(text, spots), [text, spots]);
  const [opened, setOpened] = useState<Opened>();
  const [opinion, setOpinion] = useState<string>();
  const show = useCallback(
    (place: TextPlace, claims?: readonly string[]) => {
      const spot = spotAt(spots, place, claims);
      if (spot) setOpened({ spot: spot.index });
    },
    [spots],
  );
  const tone = toneOf(checked);
  const asserted = result.diagnoses.some(({ confidence }) => confidence !== "possible");

  return (
    <div className={shapes.stack}>
      <div>
        <h2 className={mergeClasses(styles.headline, styles[tone])} tabIndex={-1} ref={heading}>
          {headline(checked, locale)}
        </h2>
        {countLines(checked, locale).map((words) => (
          <div key={words} className={shapes.muted}>
            {words}
          </div>
        ))}
      </div>
      {result.diagnoses.length > 0 && (
        <section className={shapes.tight}>
          <h3 className={shapes.heading}>
            {say(locale, asserted ? narrativeSentences.diagnoses : narrativeSentences.possibleDiagnoses)}
          </h3>
          <div className={mergeClasses(shapes.small, shapes.muted)}>
            {say(locale, narrativeSentences.sourceFirst)}
          </div>
          <ul className={mergeClasses(shapes.plain, shapes.tight)}>
            {result.diagnoses.map((diagnosis) => (
              <TextDiagnosisCard
                key={diagnosis.explains.join()}
                diagnosis={diagnosis}
                findings={result.findings}
                onShow={show}
              />
            ))}
          </ul>
        </section>
      )}
      <TextFindings result={result} onShow={show} />
      <NotUnderstood figures={result.figures} text={text} />
      <MarkedText lines={lines} spots={spots} result={result} opened={opened} onOpen={setOpened} />
      <ActionBar>
        <Button onClick={() => void narrative.check()}>{say(locale, narrativeSentences.checkAgain)}</Button>
        <Button onClick={narrative.edit}>{say(locale, narrativeSentences.edit)}</Button>
        <Button onClick={() => setOpinion(textOpinion(text, result, textOpinionWords(locale)))}>
          {say(locale, resultSentences.opinion)}
        </Button>
        <Button onClick={onBack}>{say(locale, paneSentences.back)}</Button>
      </ActionBar>
      <OpinionDialog text={opinion} onClose={() => setOpinion(undefined)} />
    </div>
  );
}

function toneOf({ result }: CheckedText): "wrong" | "doubtful" | "agrees" | "nothing" {
  const { wrong, doubtful } = result.relations;
  if (wrong > 0) return "wrong";
  if (doubtful > 0) return "doubtful";
  return judgedCount(result) > 0 ? "agrees" : "nothing";
}

function headline(checked: CheckedText, locale: Locale): string {
  const { wrong, doubtful } = checked.result.relations;
  const { headlineWrong, headlineDoubtful, headlineAgrees, headlineNothing } = narrativeSentences;
  const counts = [
    ...(wrong > 0 ? [say(locale, headlineWrong, { count: wrong })] : []),
    ...(doubtful > 0 ? [say(locale, headlineDoubtful, { count: doubtful })] : []),
  ];
  if (counts.length > 0) return counts.join(locale === "zh-CN" ? "，" : "; ");
  return say(locale, toneOf(checked) === "agrees" ? headlineAgrees : headlineNothing);
}

function countLines(checked: CheckedText, locale: Locale): string[] {
  const { result, compared } = checked;
  const { checkedCount, comparedCount, noTables, nothingNext, otherYear } = narrativeSentences;
  const { figures, claims, year = "" } = result;
  const withCells = claims.filter(({ kind }) => kind === "cell").length;
  return [
    say(locale, checkedCount, { figures: figures.length, claims: judgedCount(result) }),
    ...(toneOf(checked) === "nothing" ? [say(locale, nothingNext)] : []),
    ...(compared === "tables" && withCells > 0 ? [say(locale, comparedCount, { count: withCells })] : []),
    ...(compared === "no-tables" ? [say(locale, noTables)] : []),
    ...(compared === "other-year" ? [say(locale, otherYear, { year })] : []),
  ];
}
