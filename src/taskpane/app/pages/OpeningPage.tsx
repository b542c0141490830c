import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { paneSentences } from "../../../shared/message/pane";
import { say } from "../../../shared/message/say";
import { OverviewLines } from "../../check/OverviewLines";
import { useCheck } from "../../check/useCheck";
import { useLocale } from "../../localeContext";
import { useShapes } from "../../styles";
import { type AskedPage, useOffered } from "../askedPage";
import { useFocusOnArrival } from "../useFocusOnArrival";

const useStyles = makeStyles({
  purpose: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  further: {
    display: "flex",
    flexWrap: "wrap",
    paddingTop: tokens.spacingVerticalS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "& button": {
      minWidth: "auto",
      paddingLeft: tokens.spacingHorizontalXS,
      paddingRight: tokens.spacingHorizontalXS,
      whiteSpace: "nowrap",
    },
    columnGap: tokens.spacingHorizontalS,
  },
});

/** Tasks beside the check. */
const BESIDE = ["layout", "functions"] as const;

/** What may be said before a check, and tasks that follow once the figures are right. */
const FURTHER = ["narrative", "settings", "updates", "formulas", "publication"] as const;

/** The first page: what stands in the workbook, and the one thing to do next. */
export function OpeningPage({
  returned,
  onAsk,
}: {
  /** The officer comes back from another page, so the keyboard must be picked up here. */
  readonly returned: boolean;
  readonly onAsk: (page: AskedPage) => void;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  const { state, session } = useCheck();
  const purpose = useFocusOnArrival<HTMLParagraphElement>(returned);
  const busy = state.activity !== "none";
  const { overview } = state;
  const beside = useOffered(BESIDE);
  const further = useOffered(FURTHER);
  const canLayOut = beside.includes("layout");
  const emptyWorkbook = state.emptyWorkbook && canLayOut;
  const check = (
    <Button
      key="check"
      size="large"
      appearance={emptyWorkbook ? "secondary" : "primary"}
      disabledFocusable={busy}
      onClick={() => void session.start()}
    >
      {say(locale, paneSentences.checkWorkbook)}
    </Button>
  );
  const layOut = canLayOut && (
    <Button
      key="layOut"
      size="large"
      appearance={emptyWorkbook ? "primary" : "secondary"}
      disabledFocusable={busy}
      onClick={() => onAsk("layout")}
    >
      {say(locale, paneSentences.layOut)}
    </Button>
  );
  return (
    <div className={shapes.stack}>
      <p className={styles.purpose} tabIndex={-1} ref={purpose}>
        {say(locale, paneSentences.purpose)}
      </p>
      {emptyWorkbook && <div>{say(locale, paneSentences.emptyWorkbook)}</div>}
      {overview && !overview.empty && <OverviewLines overview={overview} />}
      {emptyWorkbook ? [layOut, check] : [check, layOut]}
      {beside.includes("functions") && (
        <Button size="large" disabledFocusable={busy} onClick={() => onAsk("functions")}>
          {say(locale, paneSentences.functions)}
        </Button>
      )}
      <div className={mergeClasses(shapes.small, shapes.muted)}>{say(locale, paneSentences.checkNote)}</div>
      <ul className={mergeClasses(shapes.plain, styles.further)}>
        {further.map((page) => (
          <li key={page}>
            <Button appearance="subtle" size="small" disabledFocusable={busy} onClick={() => onAsk(page)}>
              {say(locale, paneSentences[page])}
            </Button>
          </li>
        ))}
        <li>
          <Button
            appearance="subtle"
            size="small"
            disabledFocusable={busy}
            onClick={() => void session.clearMarks()}
          >
            {say(locale, paneSentences.clearMarks)}
          </Button>
        </li>
      </ul>
    </div>
  );
}
