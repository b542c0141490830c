import { useEffect, useRef, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { paneSentences } from "../../shared/message/pane";
import { say } from "../../shared/message/say";
import { Footer } from "../../taskpane/app/Frame";
import { SessionProvider } from "../../taskpane/check/useCheck";
import { HostProvider } from "../../taskpane/hostContext";
import { useLocale } from "../../taskpane/localeContext";
import { NarrativePage } from "../../taskpane/narrative/NarrativePage";
import { useNarrative } from "../../taskpane/narrative/useNarrative";
import { noWorkbook } from "../file/noWorkbook";
import { OpeningMessage } from "./OpeningMessage";
import type { OpeningState } from "./useOpenFile";

const useStyles = makeStyles({
  page: { height: "100%", boxSizing: "border-box", overflow: "auto" },
  middle: {
    maxWidth: "760px",
    minHeight: "100%",
    boxSizing: "border-box",
    margin: "0 auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL} 0`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  main: { flexGrow: 1 },
});

interface Props {
  /** A file that was dropped to be checked. */
  readonly document: File | undefined;
  readonly state: OpeningState;
  readonly onDismiss: () => void;
  readonly onBack: () => void;
  readonly onSwitch: () => void;
}

/** 核对文字 for those who hold the text and not the workbook. */
export function TextPage(props: Props) {
  const [{ host, session }] = useState(noWorkbook);
  return (
    <HostProvider value={host}>
      <SessionProvider value={session}>
        <TextAlone {...props} />
      </SessionProvider>
    </HostProvider>
  );
}

function TextAlone({ document, state, onDismiss, onBack, onSwitch }: Props) {
  const locale = useLocale();
  const styles = useStyles();
  const narrative = useNarrative();

  const open = useRef(narrative.open);

  useEffect(() => {
    if (document) void open.current(document);
  }, [document]);

  return (
    <div className={styles.page}>
      <div className={styles.middle}>
        <h1 className={styles.name}>{say(locale, paneSentences.productName)}</h1>
        <div role="status">
          <OpeningMessage state={state} onClose={onDismiss} />
        </div>
        <main className={styles.main}>
          <NarrativePage narrative={narrative} hasTables={false} onBack={onBack} />
        </main>
        <Footer onSwitch={onSwitch} />
      </div>
    </div>
  );
}
