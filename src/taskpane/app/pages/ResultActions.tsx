import { useState } from "react";
import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { paneSentences } from "../../../shared/message/pane";
import { opinionWords } from "../../../shared/message/opinion";
import { reportWords } from "../../../shared/message/report";
import { resultSentences } from "../../../shared/message/result";
import { say, type Sentence } from "../../../shared/message/say";
import { reportSheet } from "../../../shared/report/reportSheet";
import { returnOpinion } from "../../../shared/report/returnOpinion";
import type { FinishedCheck } from "../../check/checkState";
import { OpinionDialog } from "../../check/OpinionDialog";
import { reportAbout } from "../../check/reportAbout";
import { useCheck } from "../../check/useCheck";
import { useLocale } from "../../localeContext";
import type { AskedPage } from "../askedPage";

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

const FURTHER = ["layout", "functions", "updates", "formulas", "publication", "settings"] as const;

const names = {
  layout: paneSentences.layOut,
  functions: paneSentences.functions,
  publication: paneSentences.publication,
  updates: paneSentences.updates,
  formulas: paneSentences.formulas,
  settings: paneSentences.settings,
} as const satisfies Record<AskedPage, Sentence>;

/** What to do after a result. The one that is primary is what a person would do next. */
export function ResultActions({
  finished,
  onAsk,
}: {
  readonly finished: FinishedCheck;
  readonly onAsk: (page: AskedPage) => void;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const { state, session } = useCheck();
  const busy = state.activity !== "none";
  const { result, empty } = finished;
  const [opinion, setOpinion] = useState<string>();
  const layOutLeads = empty && !state.stale;
  const checkLeads = !layOutLeads && !state.stale && result.diagnoses.length === 0;

  function layOutReport(): void {
    const plan = reportSheet(result, state.reasons, reportAbout(result, locale), reportWords(locale));
    void session.layOutReport(plan);
  }

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
      {layOutLeads && (
        <Button appearance="primary" disabledFocusable={busy} onClick={() => onAsk("layout")}>
          {say(locale, paneSentences.layOut)}
        </Button>
      )}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="subtle" disabledFocusable={busy}>
            {say(locale, paneSentences.moreTasks)}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {result.statements.length > 0 && (
              <>
                <MenuItem onClick={layOutReport}>{say(locale, resultSentences.report)}</MenuItem>
                <MenuItem
                  onClick={() => setOpinion(returnOpinion(result, state.reasons, opinionWords(locale)))}
                >
                  {say(locale, resultSentences.opinion)}
                </MenuItem>
                <MenuDivider />
              </>
            )}
            {FURTHER.filter((page) => !(page === "layout" && layOutLeads)).map((page) => (
              <MenuItem key={page} onClick={() => onAsk(page)}>
                {say(locale, names[page])}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {opinion !== undefined && <OpinionDialog text={opinion} onClose={() => setOpinion(undefined)} />}
    </div>
  );
}
