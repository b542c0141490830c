import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { offlineSentences } from "../../shared/message/offline";
import { paneSentences } from "../../shared/message/pane";
import { say } from "../../shared/message/say";
import { useLocale } from "../../taskpane/localeContext";
import { ChooseButton } from "./ChooseButton";
import { OpeningMessage } from "./OpeningMessage";
import type { OpeningState } from "./useOpenFile";

const useStyles = makeStyles({
  page: {
    height: "100%",
    boxSizing: "border-box",
    overflow: "auto",
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  middle: {
    maxWidth: "640px",
    margin: "6vh auto 0",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
  },
  name: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  purpose: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase400 },
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    padding: "48px 24px",
    textAlign: "center",
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  drop: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground2 },
  text: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
  facts: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  first: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** What the page is for, where a workbook goes, and that nothing leaves the machine. */
export function EmptyPage({
  state,
  onDismiss,
  onChoose,
  onText,
  onSwitch,
}: {
  readonly state: OpeningState;
  readonly onDismiss: () => void;
  readonly onChoose: (files: readonly File[]) => void;
  readonly onText: () => void;
  readonly onSwitch: () => void;
}) {
  const locale = useLocale();
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <div className={styles.middle}>
        <header>
          <h1 className={styles.name}>{say(locale, paneSentences.productName)}</h1>
          <p className={styles.purpose}>{say(locale, paneSentences.purpose)}</p>
        </header>
        <div className={styles.zone}>
          <div className={styles.drop}>{say(locale, offlineSentences.drop)}</div>
          <div className={styles.muted}>{say(locale, offlineSentences.kinds)}</div>
          <ChooseButton appearance="primary" size="large" onChoose={onChoose} />
        </div>
        <div role="status">
          <OpeningMessage state={state} onClose={onDismiss} />
        </div>
        <div className={styles.text}>
          <Button onClick={onText}>{say(locale, paneSentences.narrative)}</Button>
          <span className={styles.muted}>{say(locale, offlineSentences.textAlone)}</span>
        </div>
        <ul className={mergeClasses(styles.facts, styles.muted)}>
          <li className={styles.first}>{say(locale, offlineSentences.stays)}</li>
          <li>{say(locale, offlineSentences.unchanged)}</li>
        </ul>
        <div>
          <Link as="button" lang={locale === "zh-CN" ? "en-US" : "zh-CN"} onClick={onSwitch}>
            {say(locale, paneSentences.otherLanguage)}
          </Link>
        </div>
      </div>
    </main>
  );
}
