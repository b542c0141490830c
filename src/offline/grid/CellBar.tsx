import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { MarkKind } from "../../host/spreadsheetHost";
import { markWords, offlineSentences } from "../../shared/message/offline";
import { say } from "../../shared/message/say";
import { parseArea } from "../../shared/workbook/address";
import { cellAt, type SheetSnapshot } from "../../shared/workbook/snapshot";
import { useLocale } from "../../taskpane/localeContext";
import { MARK_SIGNS, markLook } from "./markLooks";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "34px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  address: { minWidth: "48px", fontWeight: tokens.fontWeightSemibold },
  holds: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  mark: {
    flexShrink: 0,
    padding: "1px 8px",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What the selected cell holds in full, its formula where it has one, and what its mark says. */
export function CellBar({
  sheet,
  selected,
  mark,
}: {
  readonly sheet: SheetSnapshot;
  readonly selected: string | undefined;
  readonly mark: MarkKind | undefined;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const position = selected === undefined ? undefined : parseArea(selected);
  const cell = position && cellAt(sheet, position);
  const holds = cell ? cell.formula || String(cell.value) : "";
  return (
    <div className={styles.bar}>
      <span className={styles.address} data-testid="cell-address">
        {selected}
      </span>
      <span className={styles.holds} title={holds}>
        {holds}
      </span>
      {mark && (
        <span className={styles.mark} style={markLook(mark)}>
          {MARK_SIGNS[mark]} {say(locale, markWords[mark])}
        </span>
      )}
      <span className={mergeClasses(styles.quiet)}>{say(locale, offlineSentences.readOnly)}</span>
    </div>
  );
}
