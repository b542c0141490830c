import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { paneSentences } from "../../shared/message/pane";
import { say } from "../../shared/message/say";
import { useLocale } from "../localeContext";

const useStyles = makeStyles({
  // Office lays its own menu, 34 × 32 px, over the top right corner.
  header: { minHeight: "32px", paddingRight: "34px", display: "flex", alignItems: "center" },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  footer: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    "& button": { fontSize: "inherit" },
  },
});

export function Header() {
  const locale = useLocale();
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{say(locale, paneSentences.productName)}</h1>
    </header>
  );
}

export function Footer({ onSwitch }: { readonly onSwitch: () => void }) {
  const locale = useLocale();
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <span>{say(locale, paneSentences.dataStays)}</span>
      <Link as="button" lang={locale === "zh-CN" ? "en-US" : "zh-CN"} onClick={onSwitch}>
        {say(locale, paneSentences.otherLanguage)}
      </Link>
    </footer>
  );
}
