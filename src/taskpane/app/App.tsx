import { useState } from "react";
import { FluentProvider, makeStyles, type Theme, tokens } from "@fluentui/react-components";
import type { SpreadsheetHost } from "../../host/spreadsheetHost";
import type { Locale } from "../../shared/message/say";
import type { CheckSession } from "../check/checkSession";
import { SessionProvider } from "../check/useCheck";
import { HostProvider } from "../hostContext";
import { LocaleProvider } from "../localeContext";
import { EnteredTextProvider } from "../narrative/enteredText";
import { Footer, Header } from "./Frame";
import { Pages } from "./Pages";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
    gap: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface AppProps {
  readonly host: SpreadsheetHost;
  readonly session: CheckSession;
  /** The language Excel speaks; the officer may switch. */
  readonly locale: Locale;
  readonly theme: Theme;
}

/** The whole pane, given the spreadsheet it stands beside. */
export function App({ host, session, locale: hostLocale, theme }: AppProps) {
  const [locale, setLocale] = useState(hostLocale);
  const styles = useStyles();
  return (
    <FluentProvider theme={theme}>
      <HostProvider value={host}>
        <SessionProvider value={session}>
          <LocaleProvider value={locale}>
            <div className={styles.pane} lang={locale}>
              <Header />
              <EnteredTextProvider>
                <Pages />
              </EnteredTextProvider>
              <Footer onSwitch={() => setLocale(locale === "zh-CN" ? "en-US" : "zh-CN")} />
            </div>
          </LocaleProvider>
        </SessionProvider>
      </HostProvider>
    </FluentProvider>
  );
}
