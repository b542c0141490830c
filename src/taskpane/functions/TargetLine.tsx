import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellContent } from "../../host/spreadsheetHost";
import { functionPageSentences } from "../../shared/message/functionPage";
import { say, type Locale } from "../../shared/message/say";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

/** Which cell the formula goes into, what that cell holds now, and the formula as it will stand there. */
export function TargetLine({
  target,
  formula,
  spills,
  onTake,
}: {
  readonly target: CellContent | undefined;
  /** Undefined until it is complete. */
  readonly formula: string | undefined;
  /** The result takes more than the one cell. */
  readonly spills: boolean;
  readonly onTake: () => void;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.lines, shapes.small)}>
      <div className={shapes.row}>
        <span>
          <span className={shapes.muted}>{say(locale, functionPageSentences.target)} </span>
          {target ? targetWords(target, locale) : say(locale, functionPageSentences.targetMissing)}
        </span>
        <Link as="button" inline style={{ fontSize: "inherit" }} onClick={onTake}>
          {say(locale, functionPageSentences.useSelected)}
        </Link>
      </div>
      {spills && <div>{say(locale, functionPageSentences.spills)}</div>}
      {formula !== undefined && (
        <div>
          <span className={shapes.muted}>{say(locale, functionPageSentences.formula)} </span>
          <code className={styles.formula}>{formula}</code>
        </div>
      )}
    </div>
  );
}

function targetWords({ reference, formula, isProtected }: CellContent, locale: Locale): string {
  const place = `${reference.sheet} ${reference.cell}`;
  if (isProtected) return say(locale, functionPageSentences.targetProtected, { place });
  if (formula === "") return say(locale, functionPageSentences.targetBlank, { place });
  return say(locale, functionPageSentences.targetHolds, { place, content: formula });
}
