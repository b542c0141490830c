import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { paneSentences } from "../../../shared/message/pane";
import { say } from "../../../shared/message/say";
import type { FinishedCheck } from "../../check/checkState";
import { useCheck } from "../../check/useCheck";
import { useLocale } from "../../localeContext";

const useStyles = makeStyles({
  // Stays in sight below a long list of findings.
  actions: {
    position: "sticky",
    bottom: 0,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalL})`,
    marginRight: `calc(-1 * ${tokens.spacingHorizontalL})`,
    paddingLeft: tokens.spacingHorizontalL,
    paddingRight: tokens.spacingHorizontalL,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "& button": { minWidth: "auto", whiteSpace: "nowrap" },
  },
});

/** What to do after a result. The one that is primary is what a person would do next. */
export function ResultActions({
  finished,
  onLayOut,
  onFunctions,
}: {
  readonly finished: FinishedCheck;
  readonly onLayOut: () => void;
  readonly onFunctions: () => void;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const { state, session } = useCheck();
  const busy = state.activity !== "none";
  const { result, empty } = finished;
  const layOutLeads = empty && !state.stale;
  const checkLeads = !layOutLeads && !state.stale && result.diagnoses.length === 0;
  return (
    <div className={styles.actions}>
      <Button
        appearance={checkLeads ? "primary" : "secondary"}
        disabledFocusable={busy}
        onClick={() => void session.start()}
      >
        {say(locale, paneSentences.checkAgain)}
      </Button>
      <Button disabledFocusable={busy} onClick={() => void session.clearMarks()}>
        {say(locale, paneSentences.clearMarks)}
      </Button>
      <Button appearance={layOutLeads ? "primary" : "subtle"} disabledFocusable={busy} onClick={onLayOut}>
        {say(locale, paneSentences.layOut)}
      </Button>
      <Button appearance="subtle" disabledFocusable={busy} onClick={onFunctions}>
        {say(locale, paneSentences.functions)}
      </Button>
    </div>
  );
}
