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
  tokens,
} from "@fluentui/react-components";
import { formulasSentences } from "../../shared/message/formulas";
import { paneSentences } from "../../shared/message/pane";
import { say } from "../../shared/message/say";
import { useLocale } from "../localeContext";
import type { ConversionTarget } from "./convert";

const useStyles = makeStyles({
  // A pane is narrow: the question is seen to lie over the page.
  surface: { width: `calc(100vw - 2 * ${tokens.spacingHorizontalL})`, padding: tokens.spacingHorizontalL },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** Asks once more, with the number of cells and whether they can be taken back. */
export function ConversionDialog({
  target,
  count,
  staying,
  onConfirm,
  onClose,
}: {
  /** Undefined while nothing is asked. */
  readonly target: ConversionTarget | undefined;
  readonly count: number;
  readonly staying: number;
  readonly onConfirm: (target: ConversionTarget) => void;
  readonly onClose: () => void;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const cancel = useRef<HTMLButtonElement>(null);
  const isOpen = target !== undefined;
  useEffect(() => {
    if (!isOpen) return undefined;
    // The careful answer is the one under the finger. A dialog is ready for the keyboard only after it was drawn.
    const drawn = setTimeout(() => cancel.current?.focus(), 50);
    return () => clearTimeout(drawn);
  }, [isOpen]);
  const question = target === "values" ? formulasSentences.askValues : formulasSentences.askNative;
  const note = target === "values" ? formulasSentences.askValuesNote : formulasSentences.askNativeNote;
  return (
    <Dialog modalType="alert" open={isOpen} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.title}>{say(locale, question, { count })}</DialogTitle>
          <DialogContent>
            <div>{say(locale, note)}</div>
            {staying > 0 && <div>{say(locale, formulasSentences.askStay, { count: staying })}</div>}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => target && onConfirm(target)}>
              {say(locale, formulasSentences.confirm)}
            </Button>
            <Button ref={cancel} onClick={onClose}>
              {say(locale, paneSentences.cancel)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
