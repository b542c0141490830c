import { Button, Link, makeStyles } from "@fluentui/react-components";
import type { CellReference } from "../../host/spreadsheetHost";
import { paneSentences } from "../../shared/message/pane";
import { say } from "../../shared/message/say";
import { useCheck } from "../check/useCheck";
import { useLocale } from "../localeContext";

const useStyles = makeStyles({
  link: { fontSize: "inherit", lineHeight: "inherit" },
  button: { minWidth: "64px" },
});

/** The address of a cell that takes the officer there. */
export function CellLink({
  cell,
  withSheet = false,
}: {
  readonly cell: CellReference;
  readonly withSheet?: boolean;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const { session } = useCheck();
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      aria-label={say(locale, paneSentences.goToNamedCell, { sheet: cell.sheet, cell: cell.cell })}
      onClick={() => void session.jump(cell)}
    >
      {withSheet ? `${cell.sheet} ${cell.cell}` : cell.cell}
    </Link>
  );
}

/** 定位, as a button of its own. */
export function GoToCell({ cell, primary }: { readonly cell: CellReference; readonly primary: boolean }) {
  const locale = useLocale();
  const styles = useStyles();
  const { session } = useCheck();
  return (
    <Button
      className={styles.button}
      appearance={primary ? "primary" : "secondary"}
      aria-label={say(locale, paneSentences.goToNamedCell, { sheet: cell.sheet, cell: cell.cell })}
      onClick={() => void session.jump(cell)}
    >
      {say(locale, paneSentences.goToCell)}
    </Button>
  );
}
