import { useEffect, useState } from "react";
import { FluentProvider, makeStyles, mergeClasses, type Theme, tokens } from "@fluentui/react-components";
import { offlineSentences } from "../shared/message/offline";
import { say, type Locale } from "../shared/message/say";
import { LocaleProvider } from "../taskpane/localeContext";
import { EmptyPage } from "./page/EmptyPage";
import { OpenedPage } from "./page/OpenedPage";
import { useDroppedFiles } from "./page/useDroppedFiles";
import { useOpenFile } from "./page/useOpenFile";

const useStyles = makeStyles({
  page: { height: "100vh", boxSizing: "border-box", overflow: "hidden", position: "relative" },
  dropping: {
    position: "absolute",
    top: 0,
    right: 0,
    bottom: 0,
    left: 0,
    zIndex: 10,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    pointerEvents: "none",
    fontSize: tokens.fontSizeBase600,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    border: `4px dashed ${tokens.colorBrandStroke1}`,
    boxSizing: "border-box",
  },
});

/** The whole page: a place to drop a workbook, then its sheets with the result pane beside them. */
export function OfflineApp({
  locale: usersLocale,
  theme,
}: {
  readonly locale: Locale;
  readonly theme: Theme;
}) {
  const [locale, setLocale] = useState(usersLocale);
  const styles = useStyles();
  const { state, open, opened } = useOpenFile();
  const dropping = useDroppedFiles(open);

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  const switchLanguage = (): void => setLocale(locale === "zh-CN" ? "en-US" : "zh-CN");
  return (
    <FluentProvider theme={theme}>
      <LocaleProvider value={locale}>
        <div className={styles.page} lang={locale}>
          {opened ? (
            <OpenedPage
              key={opened.number}
              opened={opened.file}
              state={state}
              onChoose={open}
              onSwitch={switchLanguage}
            />
          ) : (
            <EmptyPage state={state} onChoose={open} onSwitch={switchLanguage} />
          )}
          {dropping && (
            <div className={mergeClasses(styles.dropping)}>{say(locale, offlineSentences.dropNow)}</div>
          )}
        </div>
      </LocaleProvider>
    </FluentProvider>
  );
}
