import { useEffect, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { SettingsPage } from "../check/settings/SettingsPage";
import { useCheck } from "../check/useCheck";
import { FormulasPage } from "../formulas/FormulasPage";
import { UpdatesPage } from "../upkeep/UpdatesPage";
import { FunctionsPage } from "../functions/FunctionsPage";
import { LayoutPage } from "../layout/LayoutPage";
import { useLocale } from "../localeContext";
import { NarrativePage } from "../narrative/NarrativePage";
import { useNarrative } from "../narrative/useNarrative";
import { PublicationPage } from "../publication/PublicationPage";
import type { AskedPage } from "./askedPage";
import { ErrorBoundary } from "./ErrorBoundary";
import { LiveRegion } from "./LiveRegion";
import { NoticeBar } from "./NoticeBar";
import { OpeningPage } from "./pages/OpeningPage";
import { isChecking, ProgressPage } from "./pages/ProgressPage";
import { ResultPage } from "./pages/ResultPage";

const useStyles = makeStyles({
  // Stays in sight: the button that led to it may stand far down a long result.
  notice: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    maxHeight: "70vh",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { flexGrow: 1, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** A page that is asked for from outside of the pane; each wish is an object of its own. */
export interface PageWish {
  readonly page: AskedPage;
}

/** Which page is shown: a check under way or finished goes before all else, the others are asked for. */
export function Pages({ wish }: { readonly wish?: PageWish }) {
  const locale = useLocale();
  const styles = useStyles();
  const { state, session } = useCheck();
  const [asked, setAsked] = useState<AskedPage>();
  const [returned, setReturned] = useState(false);
  // Kept here, so that a text stays while the pane is open, whatever is looked at meanwhile.
  const narrative = useNarrative();
  const { activity, finished, notice, layoutRequests } = state;
  const checking = isChecking(activity);

  useEffect(() => lookWhenVisible(() => void session.look()), [session]);
  // A check asked for on the ribbon is shown, whichever page stood here.
  useEffect(() => {
    if (!checking) return;
    setAsked(undefined);
    setReturned(true);
  }, [checking]);

  // So is the page that lays statements out; asked for again, it comes anew, with the keyboard on its heading.
  useEffect(() => {
    if (layoutRequests > 0) setAsked("layout");
  }, [layoutRequests]);

  useEffect(() => {
    if (wish) setAsked(wish.page);
  }, [wish]);

  function ask(page: AskedPage): void {
    session.dismiss();
    setAsked(page);
  }

  function goBack(): void {
    setAsked(undefined);
    setReturned(true);
    // What was empty may hold statements now.
    void session.look();
  }

  return (
    <main className={styles.main}>
      <LiveRegion />
      <ErrorBoundary locale={locale} onReopen={() => session.forget()}>
        {notice && (
          <div className={styles.notice}>
            <NoticeBar notice={notice} />
          </div>
        )}
        {isChecking(activity) ? (
          <ProgressPage activity={activity} />
        ) : asked === "layout" ? (
          <LayoutPage key={layoutRequests} onBack={goBack} />
        ) : asked === "functions" ? (
          <FunctionsPage onBack={goBack} />
        ) : asked === "narrative" ? (
          <NarrativePage narrative={narrative} onBack={goBack} />
        ) : asked === "publication" ? (
          <PublicationPage onBack={goBack} />
        ) : asked === "formulas" ? (
          <FormulasPage onBack={goBack} />
        ) : asked === "updates" ? (
          <UpdatesPage onBack={goBack} />
        ) : asked === "settings" ? (
          <SettingsPage onBack={goBack} />
        ) : finished ? (
          <ResultPage finished={finished} onAsk={ask} />
        ) : (
          <OpeningPage returned={returned} onAsk={ask} />
        )}
      </ErrorBoundary>
    </main>
  );
}

/** The shared runtime also loads this page unseen, for functions alone; then the workbook is not read. */
function lookWhenVisible(look: () => void): () => void {
  const whenVisible = (): void => {
    if (document.visibilityState !== "visible") return;
    document.removeEventListener("visibilitychange", whenVisible);
    look();
  };
  document.addEventListener("visibilitychange", whenVisible);
  whenVisible();
  return () => document.removeEventListener("visibilitychange", whenVisible);
}
