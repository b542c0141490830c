import { useEffect, useState } from "react";
import { FluentProvider, makeStyles, mergeClasses, type Theme, tokens } from "@fluentui/react-components";
import { offlineSentences } from "../shared/message/offline";
import { say, type Locale } from "../shared/message/say";
import { LocaleProvider } from "../taskpane/localeContext";
import { EnteredTextProvider } from "../taskpane/narrative/enteredText";
import { EmptyPage } from "./page/EmptyPage";
import { OpenedPage } from "./page/OpenedPage";
import { TextPage } from "./page/TextPage";
import { useDroppedFiles } from "./page/useDroppedFiles";
import { isText, useOpenFile } from "./page/useOpenFile";

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

/** 核对文字 without a workbook, beginning with a document where one was dropped. */
interface AskedText {
  readonly document?: File;
}

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
  const { state, open, opened, dismiss } = useOpenFile();
  const [text, setText] = useState<AskedText>();
  const dropping = useDroppedFiles(dropped);

  /** A text that is dropped where no workbook is open can only be meant for 核对文字. */
  function dropped(files: readonly File[]): void {
    const [file, ...others] = files;
    if (!opened && file && others.length === 0 && isText(file)) setText({ document: file });
    else open(files);
  }

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  const switchLanguage = (): void => setLocale(locale === "zh-CN" ? "en-US" : "zh-CN");
  return (
    <FluentProvider theme={theme}>
      <LocaleProvider value={locale}>
        <div className={styles.page} lang={locale}>
          <EnteredTextProvider>
            {opened ? (
              <OpenedPage
                key={opened.number}
                opened={opened.file}
                state={state}
                onDismiss={dismiss}
                onChoose={open}
                onSwitch={switchLanguage}
              />
            ) : text ? (
              <TextPage
                document={text.document}
                state={state}
                onDismiss={dismiss}
                onBack={() => setText(undefined)}
                onSwitch={switchLanguage}
              />
            ) : (
              <EmptyPage
                state={state}
                onDismiss={dismiss}
                onChoose={open}
                onText={() => setText({})}
                onSwitch={switchLanguage}
              />
            )}
          </EnteredTextProvider>
          {dropping && (
            <div className={mergeClasses(styles.dropping)}>{say(locale, offlineSentences.dropNow)}</div>
          )}
        </div>
      </LocaleProvider>
    </FluentProvider>
  );
}
