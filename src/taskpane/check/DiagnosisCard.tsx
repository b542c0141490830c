import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../shared/check/result";
import type { Correction, Diagnosis, Explanation } from "../../shared/diagnosis/diagnosis";
import { checkSentences, confidenceWords, slipWords } from "../../shared/message/check";
import { say, type Locale } from "../../shared/message/say";
import { GoToCell } from "../app/CellButton";
import { Disclosure } from "../app/Disclosure";
import { commonPlaces, formatAmount } from "../format";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";

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

/** A cell that may be wrong, the figure it should hold and why; the other explanations stand folded below it. */
export function DiagnosisCard({
  diagnosis,
  findings,
  primary,
}: {
  readonly diagnosis: Diagnosis;
  readonly findings: readonly Finding[];
  readonly primary: boolean;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  const { alternatives } = diagnosis;
  return (
    <li className={mergeClasses(shapes.card, styles.best)}>
      <ExplanationLines explanation={diagnosis} findings={findings} primary={primary} />
      {alternatives.length > 0 && (
        <Disclosure summary={say(locale, checkSentences.otherExplanations, { count: alternatives.length })}>
          <ul className={mergeClasses(shapes.plain, shapes.stack)}>
            {alternatives.map((alternative, index) => (
              <li key={index} className={shapes.tight}>
                <ExplanationLines explanation={alternative} findings={findings} primary={false} />
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
  primary,
}: {
  readonly explanation: Explanation;
  readonly findings: readonly Finding[];
  readonly primary: boolean;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  return (
    <>
      {explanation.cells.map((cell, index) => (
        <div key={index} className={styles.correction}>
          <div className={styles.words}>
            <div className={styles.place}>
              {index === 0
                ? say(locale, confidenceWords[explanation.confidence], { place: placeOf(cell) })
                : placeOf(cell)}
            </div>
            <div>{correctionWords(cell, explanation, locale)}</div>
          </div>
          <GoToCell cell={cell} primary={primary && index === 0} />
        </div>
      ))}
      <div className={mergeClasses(shapes.small, shapes.muted)}>
        {explainsWords(explanation, findings, locale)}
      </div>
    </>
  );
}

function placeOf({ sheet, cell }: Correction): string {
  return `${sheet} ${cell}`;
}

function correctionWords(correction: Correction, { slip }: Explanation, locale: Locale): string {
  const places = commonPlaces([correction.value, correction.proposed]);
  const value = formatAmount(correction.value, places);
  const proposed = formatAmount(correction.proposed, places);
  const reason = say(locale, slipWords[slip]);
  if (value === "") return say(locale, checkSentences.correctionOfBlank, { proposed });
  if (reason === "") return say(locale, checkSentences.correction, { value, proposed });
  return say(locale, checkSentences.correctionSlip, { value, proposed, slip: reason });
}

function explainsWords({ explains }: Explanation, findings: readonly Finding[], locale: Locale): string {
  const explained = findings.filter((finding) => explains.includes(finding.id));
  const allWrong =
    explained.length === explains.length && explained.every(({ verdict }) => verdict === "wrong");
  const sentence = allWrong ? checkSentences.explainsWrong : checkSentences.explainsBroken;
  return say(locale, sentence, { count: explains.length });
}
