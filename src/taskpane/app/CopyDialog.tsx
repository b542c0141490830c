import { useEffect, useRef, useState } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { paneSentences } from "../../shared/message/pane";
import { resultSentences } from "../../shared/message/result";
import { say } from "../../shared/message/say";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";

const useStyles = makeStyles({
  surface: { width: `calc(100vw - 2 * ${tokens.spacingHorizontalL})`, padding: tokens.spacingHorizontalL },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { width: "100%", "& textarea": { maxHeight: "none" } },
});

interface CopyDialogProps {
  readonly title: string;
  readonly note?: string;
  /** Undefined while nothing is to be copied. */
  readonly text: string | undefined;
  readonly onClose: () => void;
}

/**
 * A text made for another program, copied as soon as it is there; it can be read, changed and copied again. The dialog
 * itself stays in the page: one that is taken out while it is open leaves the page hidden from screen readers.
 */
export function CopyDialog({ text, onClose, ...rest }: CopyDialogProps) {
  const styles = useStyles();
  const [shown, setShown] = useState("");
  if (text !== undefined && text !== shown) setShown(text);
  return (
    <Dialog open={text !== undefined} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <CopyBody {...rest} text={shown} onClose={onClose} />
      </DialogSurface>
    </Dialog>
  );
}

function CopyBody({ title, note, text, onClose }: CopyDialogProps & { readonly text: string }) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  const field = useRef<HTMLTextAreaElement>(null);
  const [words, setWords] = useState(text);
  const [copied, setCopied] = useState<"copied" | "selected">();
  useEffect(() => void copy(text, field.current).then(setCopied), [text]);
  useEffect(() => {
    // The menu it was asked for in takes the focus back as it closes, and with it the page from behind the dialog.
    const drawn = setTimeout(() => field.current?.focus(), 50);
    return () => clearTimeout(drawn);
  }, []);
  return (
    <DialogBody>
      <DialogTitle className={styles.title}>{title}</DialogTitle>
      <DialogContent className={shapes.tight}>
        <Textarea
          ref={field}
          className={styles.text}
          rows={12}
          value={words}
          aria-label={title}
          onChange={(_, { value }) => setWords(value)}
        />
        <div role="status" className={shapes.small}>
          {copied && say(locale, resultSentences[copied])}
        </div>
        {note !== undefined && <div className={shapes.small}>{note}</div>}
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={() => void copy(words, field.current).then(setCopied)}>
          {say(locale, resultSentences.copy)}
        </Button>
        <Button onClick={onClose}>{say(locale, paneSentences.close)}</Button>
      </DialogActions>
    </DialogBody>
  );
}

async function copy(text: string, field: HTMLTextAreaElement | null): Promise<"copied" | "selected"> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    // Office may deny the clipboard to a pane; selected text can still be copied with the keyboard.
    field?.select();
    return "selected";
  }
}
