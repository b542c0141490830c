import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { offlineSentences } from "../../shared/message/offline";
import { paneSentences } from "../../shared/message/pane";
import { say } from "../../shared/message/say";
import type { AskedPage } from "../../taskpane/app/askedPage";
import { useCheck } from "../../taskpane/check/useCheck";
import { useLocale } from "../../taskpane/localeContext";
import type { OpenedFile } from "../file/openFile";
import { saveMarkedCopy, saveReport, type Saved } from "../file/saveResult";
import { ChooseButton } from "./ChooseButton";
import { SavedMessage } from "./SavedMessage";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  names: {
    flex: "1 1 280px",
    minWidth: 0,
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
  },
  product: { margin: 0, fontSize: tokens.fontSizeBase400, whiteSpace: "nowrap" },
  file: {
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
});

/** Tasks beside the check. */
const BESIDE = ["narrative", "publication"] as const;

/** Which file this is, what can be saved of its check, and the way to another one. */
export function TopBar({
  opened,
  onChoose,
  onAsk,
}: {
  readonly opened: OpenedFile;
  readonly onChoose: (files: readonly File[]) => void;
  readonly onAsk: (page: AskedPage) => void;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const { state } = useCheck();
  const [saved, setSaved] = useState<Saved>();
  const { finished, reasons, activity } = state;
  const result = finished?.result;
  const isReady = activity === "none" && result !== undefined && result.statements.length > 0;
  return (
    <header>
      <div className={styles.bar}>
        <div className={styles.names}>
          <h1 className={styles.product}>{say(locale, paneSentences.productName)}</h1>
          <span className={styles.file} title={opened.file}>
            {opened.file}
          </span>
        </div>
        <Button
          disabledFocusable={!isReady}
          onClick={() => result && void saveMarkedCopy(opened, result, reasons, locale).then(setSaved)}
        >
          {say(locale, offlineSentences.saveMarked)}
        </Button>
        <Button
          disabledFocusable={!isReady}
          onClick={() => result && setSaved(saveReport(opened, result, reasons, locale))}
        >
          {say(locale, offlineSentences.saveReport)}
        </Button>
        {BESIDE.map((page) => (
          <Button key={page} disabledFocusable={activity !== "none"} onClick={() => onAsk(page)}>
            {say(locale, paneSentences[page])}
          </Button>
        ))}
        <ChooseButton sentence={offlineSentences.chooseOther} onChoose={onChoose} />
      </div>
      <div role="status">{saved && <SavedMessage saved={saved} onClose={() => setSaved(undefined)} />}</div>
    </header>
  );
}
