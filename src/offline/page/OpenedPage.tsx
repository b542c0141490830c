import { useState } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { offlineSentences } from "../../shared/message/offline";
import { say } from "../../shared/message/say";
import { Footer } from "../../taskpane/app/Frame";
import { Pages, type PageWish } from "../../taskpane/app/Pages";
import { SessionProvider } from "../../taskpane/check/useCheck";
import { HostProvider } from "../../taskpane/hostContext";
import { useLocale } from "../../taskpane/localeContext";
import { useShapes } from "../../taskpane/styles";
import type { OpenedFile } from "../file/openFile";
import { SheetView } from "../grid/SheetView";
import { CalculatedNote } from "./CalculatedNote";
import { OpeningMessage } from "./OpeningMessage";
import { TopBar } from "./TopBar";
import type { OpeningState } from "./useOpenFile";

const NARROW = "@media (max-width: 720px)";

const useStyles = makeStyles({
  page: { height: "100%", display: "flex", flexDirection: "column" },
  body: { flexGrow: 1, minHeight: 0, display: "flex", [NARROW]: { flexDirection: "column" } },
  pane: {
    width: "clamp(340px, 32vw, 440px)",
    flexShrink: 0,
    boxSizing: "border-box",
    overflowY: "scroll",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: { width: "100%", height: "50%" },
  },
});

/** The sheets of an opened file, and beside them the pane that stands beside Excel elsewhere. */
export function OpenedPage({
  opened,
  state,
  onDismiss,
  onChoose,
  onSwitch,
}: {
  readonly opened: OpenedFile;
  readonly state: OpeningState;
  readonly onDismiss: () => void;
  readonly onChoose: (files: readonly File[]) => void;
  readonly onSwitch: () => void;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  const [wish, setWish] = useState<PageWish>();
  return (
    <HostProvider value={opened.host}>
      <SessionProvider value={opened.session}>
        <div className={styles.page}>
          <TopBar opened={opened} onChoose={onChoose} onAsk={(page) => setWish({ page })} />
          <div role="status">
            <OpeningMessage state={state} onClose={onDismiss} />
          </div>
          <div className={styles.body}>
            <SheetView opened={opened} />
            <aside className={styles.pane} aria-label={say(locale, offlineSentences.pane)}>
              <CalculatedNote opened={opened} />
              <Pages wish={wish} />
              <div className={mergeClasses(shapes.small, shapes.muted)}>
                <div>{say(locale, offlineSentences.asChosen)}</div>
                <div>{say(locale, offlineSentences.kept)}</div>
              </div>
              <Footer onSwitch={onSwitch} />
            </aside>
          </div>
        </div>
      </SessionProvider>
    </HostProvider>
  );
}
