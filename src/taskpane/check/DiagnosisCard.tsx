import { useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../shared/check/result";
import type { Diagnosis, Explanation } from "../../shared/diagnosis/diagnosis";
import { checkSentences, confidenceWords } from "../../shared/message/check";
import { correctionSentences } from "../../shared/message/result";
import { say } from "../../shared/message/say";
import { GoToCell } from "../app/CellButton";
import { Disclosure } from "../app/Disclosure";
import { useCan } from "../hostContext";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { CorrectionDialog } from "./CorrectionDialog";
import { correctionWords, explainsWords, faultWords, placeOf } from "../../shared/message/wording/diagnosis";
import { useCheck } from "./useCheck";

const useStyles = makeStyles({
  accusing: { borderLeft: `4px solid ${tokens.colorPaletteRedBorderActive}` },
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
  accusing,
}: {
  readonly diagnosis: Diagnosis;
  readonly findings: readonly Finding[];
  readonly primary: boolean;
  /** Whether the cell is said to be wrong, not merely worth a look. */
  readonly accusing: boolean;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  const { alternatives } = diagnosis;
  return (
    <li className={mergeClasses(shapes.card, accusing && styles.accusing)}>
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
  const { state } = useCheck();
  const canWrite = useCan("write");
  const [asking, setAsking] = useState(false);
  const { kind, cells, row } = explanation;
  const [first] = cells;
  const fault = faultWords(explanation, locale);
  // The figures of a whole statement are told in one sentence; the preview names each of them.
  const told = kind === "unit" ? [] : cells;
  return (
    <>
      {fault !== undefined && (
        <div className={styles.correction}>
          <div className={mergeClasses(styles.words, told.length === 0 && styles.place)}>
            {told.length === 0
              ? say(locale, confidenceWords[explanation.confidence], { place: fault })
              : fault}
          </div>
          {row && <GoToCell cell={row.standsAt} primary={primary} />}
          {kind === "unit" && first && <GoToCell cell={first} primary={primary} />}
        </div>
      )}
      {told.map((cell, index) => (
        <div key={index} className={styles.correction}>
          <div className={styles.words}>
            <div className={styles.place}>
              {index === 0
                ? say(locale, confidenceWords[explanation.confidence], { place: placeOf(cell) })
                : placeOf(cell)}
            </div>
            <div>{correctionWords(cell, explanation, locale)}</div>
          </div>
          <GoToCell cell={cell} primary={primary && index === 0 && !row} />
        </div>
      ))}
      <div className={styles.correction}>
        <span className={mergeClasses(shapes.small, shapes.muted)}>
          {explainsWords(explanation, findings, locale)}
        </span>
        {first && canWrite && (
          <Button
            size="small"
            aria-label={say(locale, correctionSentences.correctNamed, { place: placeOf(first) })}
            disabledFocusable={state.activity !== "none"}
            onClick={() => setAsking(true)}
          >
            {say(locale, correctionSentences.correct)}
          </Button>
        )}
      </div>
      {asking && <CorrectionDialog explanation={explanation} onClose={() => setAsking(false)} />}
    </>
  );
}
