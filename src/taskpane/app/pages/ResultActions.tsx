import { useState } from "react";
import {
  Button,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { paneSentences } from "../../../shared/message/pane";
import { opinionWords } from "../../../shared/message/opinion";
import { reportWords } from "../../../shared/message/report";
import { resultSentences } from "../../../shared/message/result";
import { say, type Sentence } from "../../../shared/message/say";
import { countsAgainst } from "../../../shared/report/culprit";
import { reportSheet } from "../../../shared/report/reportSheet";
import { returnOpinion } from "../../../shared/report/returnOpinion";
import type { FinishedCheck } from "../../check/checkState";
import { OpinionDialog } from "../../check/OpinionDialog";
import { reportAbout } from "../../check/reportAbout";
import { useCheck } from "../../check/useCheck";
import { useLocale } from "../../localeContext";
import { useCan } from "../../hostContext";
import { ActionBar } from "../ActionBar";
import { type AskedPage, useOffered } from "../askedPage";

const FURTHER = [
  "layout",
  "functions",
  "narrative",
  "updates",
  "formulas",
  "publication",
  "settings",
] as const;

const names = {
  layout: paneSentences.layOut,
  functions: paneSentences.functions,
  narrative: paneSentences.narrative,
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
  const { state, session } = useCheck();
  const busy = state.activity !== "none";
  const { result, empty } = finished;
  const [opinion, setOpinion] = useState<string>();
  const further = useOffered(FURTHER);
  const canLayOut = useCan("layOut");
  // What cannot change is not checked again, and loses no marks.
  const canWrite = useCan("write");
  const layOutLeads = canLayOut && empty && !state.stale;
  const hasStatements = result.statements.length > 0;
  const checkLeads =
    !layOutLeads && !state.stale && !result.diagnoses.some((one) => countsAgainst(one, result));

  function copyOpinion(): void {
    setOpinion(returnOpinion(result, state.reasons, opinionWords(locale)));
  }

  function layOutReport(): void {
    const plan = reportSheet(result, state.reasons, reportAbout(result, locale), reportWords(locale));
    void session.layOutReport(plan);
  }

  return (
    <ActionBar>
      {canWrite ? (
        <>
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
        </>
      ) : (
        hasStatements && <Button onClick={copyOpinion}>{say(locale, resultSentences.opinion)}</Button>
      )}
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
            {hasStatements && canWrite && (
              <>
                {canLayOut && (
                  <MenuItem onClick={layOutReport}>{say(locale, resultSentences.report)}</MenuItem>
                )}
                <MenuItem onClick={copyOpinion}>{say(locale, resultSentences.opinion)}</MenuItem>
                <MenuDivider />
              </>
            )}
            {further
              .filter((page) => !(page === "layout" && layOutLeads))
              .map((page) => (
                <MenuItem key={page} onClick={() => onAsk(page)}>
                  {say(locale, names[page])}
                </MenuItem>
              ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <OpinionDialog text={opinion} onClose={() => setOpinion(undefined)} />
    </ActionBar>
  );
}
