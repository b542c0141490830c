import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { checkSentences, confidenceWords } from "../../shared/message/check";
import { narrativeSentences } from "../../shared/message/narrative";
import { say } from "../../shared/message/say";
import { explainsWords } from "../../shared/message/wording/diagnosis";
import {
  quoteWords,
  wrongFigurePlace,
  wrongFigures,
  wrongFigureWords,
} from "../../shared/message/wording/narrative";
import type { TextDiagnosis, TextExplanation, TextFinding } from "../../shared/narrative/result";
import { Disclosure } from "../app/Disclosure";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import type { ShowPlace } from "./TextFindings";

const useStyles = makeStyles({
  best: { borderLeft: `4px solid ${tokens.colorPaletteRedBorderActive}` },
  place: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  correction: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  words: { flex: "1 1 140px", fontVariantNumeric: "tabular-nums" },
});

interface Shared {
  readonly findings: readonly TextFinding[];
  readonly onShow: ShowPlace;
}

/** A figure of the text that may be wrong, what it should be, and the rates to change with it. */
export function TextDiagnosisCard({ diagnosis, ...shared }: Shared & { readonly diagnosis: TextDiagnosis }) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  const { alternatives } = diagnosis;
  return (
    <li className={mergeClasses(shapes.card, styles.best)}>
      <ExplanationLines explanation={diagnosis} {...shared} />
      {alternatives.length > 0 && (
        <Disclosure summary={say(locale, checkSentences.otherExplanations, { count: alternatives.length })}>
          <ul className={mergeClasses(shapes.plain, shapes.stack)}>
            {alternatives.map((alternative, index) => (
              <li key={index} className={shapes.tight}>
                <ExplanationLines explanation={alternative} {...shared} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  );
}

function ExplanationLines({
  explanation,
  findings,
  onShow,
}: Shared & { readonly explanation: TextExplanation }) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  const { confidence } = explanation;
  return (
    <>
      {wrongFigures(explanation).map((figure, index) => {
        const { first } = figure;
        const place = wrongFigurePlace(figure, locale);
        return (
          <div key={first.start} className={styles.correction}>
            <div className={styles.words}>
              {!first.follows && (
                <div className={styles.place}>
                  {index === 0 ? say(locale, confidenceWords[confidence], { place }) : place}
                </div>
              )}
              <div>{wrongFigureWords(figure, explanation, locale)}</div>
            </div>
            <Button
              size="small"
              aria-label={say(locale, narrativeSentences.seeFigure, { quote: quoteWords(first.quote) })}
              onClick={() => onShow(first)}
            >
              {say(locale, narrativeSentences.seeText)}
            </Button>
          </div>
        );
      })}
      <div className={mergeClasses(shapes.small, shapes.muted)}>
        {explainsWords(explanation, findings, locale)}
      </div>
    </>
  );
}
