import { useEffect, useState, useSyncExternalStore } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { offlineSentences } from "../../shared/message/offline";
import { say } from "../../shared/message/say";
import { useCheck } from "../../taskpane/check/useCheck";
import { listNames } from "../../taskpane/check/MarkingLines";
import { useLocale } from "../../taskpane/localeContext";
import type { OpenedFile } from "../file/openFile";
import { CellBar } from "./CellBar";
import { Grid } from "./Grid";
import { MarkLegend } from "./MarkLegend";
import { SheetTabs } from "./SheetTabs";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0 },
  note: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
});

/** The sheets of the file, as they are, with the marks of the check. */
export function SheetView({ opened: { host, snapshot } }: { readonly opened: OpenedFile }) {
  const locale = useLocale();
  const styles = useStyles();
  const { session } = useCheck();
  const view = useSyncExternalStore(host.subscribe, host.view);
  const { sheets, unread } = snapshot;
  const first = sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  const [chosen, setChosen] = useState(first?.name);
  const sheet = sheets.find(({ name }) => name === chosen) ?? first;
  const { selected, jumps, marks } = view;

  useEffect(() => {
    if (selected) setChosen(selected.sheet);
  }, [selected, jumps]);

  if (!sheet) return <div className={styles.note}>{say(locale, offlineSentences.noSheets)}</div>;
  const here = selected?.sheet === sheet.name ? selected.cell : undefined;
  const own = marks.get(sheet.name);
  return (
    <section className={styles.view} aria-label={say(locale, offlineSentences.sheets)}>
      <CellBar sheet={sheet} selected={here} mark={here === undefined ? undefined : own?.get(here)} />
      <MarkLegend view={view} onJump={(cell) => void session.jump(cell)} />
      <Grid
        key={sheet.name}
        sheet={sheet}
        selected={here}
        jumps={jumps}
        marks={own}
        onSelect={(cell) => host.choose({ sheet: sheet.name, cell })}
      />
      <SheetTabs sheets={sheets} marks={marks} current={sheet.name} onChoose={setChosen} />
      {unread.length > 0 && (
        <div className={styles.note}>
          {say(locale, offlineSentences.unreadSheets, {
            sheets: listNames(
              unread.map(({ name }) => name),
              locale,
            ),
          })}
        </div>
      )}
    </section>
  );
}
