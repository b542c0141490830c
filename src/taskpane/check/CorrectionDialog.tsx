import { useEffect, useRef } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { Explanation } from "../../shared/diagnosis/diagnosis";
import { checkSentences } from "../../shared/message/check";
import { paneSentences } from "../../shared/message/pane";
import { correctionSentences } from "../../shared/message/result";
import { say, type Locale } from "../../shared/message/say";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { correctionSteps, type CorrectionStep } from "./correction";
import { placeOf } from "../../shared/message/wording/diagnosis";
import { changeWords } from "./changeWords";
import { useCheck } from "./useCheck";

const useStyles = makeStyles({
  // A pane is narrow: the question is seen to lie over the page.
  surface: { width: `calc(100vw - 2 * ${tokens.spacingHorizontalL})`, padding: tokens.spacingHorizontalL },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  place: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  words: { overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

/** 按建议改数: look at the source first, see what will be written, then write. Drawn only while it asks. */
export function CorrectionDialog({
  explanation,
  onClose,
}: {
  readonly explanation: Explanation;
  readonly onClose: () => void;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  const { state, session } = useCheck();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The careful answer is the one under the finger. A dialog is ready for the keyboard only after it was drawn.
    const drawn = setTimeout(() => cancel.current?.focus(), 50);
    return () => clearTimeout(drawn);
  }, []);
  const steps = correctionSteps(explanation, state.finished?.seen ?? new Map());
  const changes = steps.flatMap((step) => (step.kind === "write" ? [step.change] : []));
  const count = changes.length;

  function confirm(): void {
    onClose();
    void session.correct(changes);
  }

  return (
    <Dialog modalType="alert" open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.title}>
            {count === 0
              ? say(locale, correctionSentences.askNothing)
              : say(locale, correctionSentences.ask, { count })}
          </DialogTitle>
          <DialogContent className={shapes.stack}>
            {count > 0 && <div>{say(locale, checkSentences.sourceFirst)}</div>}
            <ul className={mergeClasses(shapes.plain, shapes.tight)}>
              {steps.map((step) => (
                <li key={placeOf(step.correction)}>
                  <div className={styles.place}>{placeOf(step.correction)}</div>
                  <div className={styles.words}>{stepWords(step, locale)}</div>
                </li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            {count > 0 && (
              <Button appearance="primary" onClick={confirm}>
                {say(locale, correctionSentences.confirm, { count })}
              </Button>
            )}
            <Button ref={cancel} onClick={onClose}>
              {say(locale, count > 0 ? paneSentences.cancel : paneSentences.close)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function stepWords(step: CorrectionStep, locale: Locale): string {
  switch (step.kind) {
    case "write":
      return changeWords(step.change.replaces, step.change.content, locale);
    case "formula":
      return say(locale, correctionSentences.formula, { holds: step.holds });
    case "by-hand":
      return say(locale, correctionSentences.byHand, { holds: step.holds });
  }
}
