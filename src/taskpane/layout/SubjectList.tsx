import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { layoutSentences } from "../../shared/message/layout";
import { say } from "../../shared/message/say";
import { ancestorCodes, subjectName } from "../../shared/statement/subjects";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";

const useStyles = makeStyles({
  list: {
    maxHeight: "160px",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    "& li": { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  },
  code: { fontVariantNumeric: "tabular-nums" },
  unlisted: { color: tokens.colorPaletteMarigoldForeground2 },
});

const steps = ["0", "12px", "24px"];

/** The subject rows as they will stand in the statements: parents that were added among them. */
export function SubjectList({
  label,
  rows,
  given,
  names,
}: {
  readonly label: string;
  readonly rows: readonly string[];
  /** The codes that the officer gave; the others are parents. */
  readonly given: readonly string[];
  /** Names of codes the code list does not have. */
  readonly names: Readonly<Record<string, string>>;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  return (
    <ul className={mergeClasses(shapes.plain, shapes.small, styles.list)} tabIndex={0} aria-label={label}>
      {rows.map((code) => (
        <li key={code} style={{ paddingLeft: steps[ancestorCodes(code).length] }}>
          <span className={styles.code}>{code}</span>
          <span>{subjectName(code) ?? names[code]}</span>
          {subjectName(code) === undefined && (
            <span className={styles.unlisted}>{say(locale, layoutSentences.unlisted)}</span>
          )}
          {!given.includes(code) && (
            <span className={shapes.muted}>{say(locale, layoutSentences.added)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
