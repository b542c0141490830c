import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PerfCell } from "../../shared/layout/perfCells";
import { formulasSentences, noNativeSentences, unfixedSentences } from "../../shared/message/formulas";
import { say } from "../../shared/message/say";
import { CellLink } from "../app/CellButton";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { valueWords } from "./ConversionMessage";

/** Cells shown; the rest is counted. */
const SHOWN = 50;

const useStyles = makeStyles({
  cell: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  forms: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "4",
    overflow: "hidden",
  },
});

/** The PERF formulas by sheet, each with what would stand there after either conversion. */
export function PerfCellList({ cells }: { readonly cells: readonly PerfCell[] }) {
  const locale = useLocale();
  const shapes = useShapes();
  const shown = cells.slice(0, SHOWN);
  const sheets = [...new Set(shown.map(({ sheet }) => sheet))];
  return (
    <>
      {sheets.map((sheet) => {
        const count = cells.filter((cell) => cell.sheet === sheet).length;
        return (
          <section key={sheet} className={shapes.tight}>
            <h3 className={shapes.heading}>{say(locale, formulasSentences.sheet, { sheet, count })}</h3>
            <ul className={shapes.plain}>
              {shown
                .filter((cell) => cell.sheet === sheet)
                .map((cell) => (
                  <PerfCellItem key={cell.cell} cell={cell} />
                ))}
            </ul>
          </section>
        );
      })}
      {cells.length > SHOWN && (
        <div>{say(locale, formulasSentences.more, { count: cells.length - SHOWN })}</div>
      )}
    </>
  );
}

function PerfCellItem({
  cell: { sheet, cell, formula, native, value, unfixed },
}: {
  readonly cell: PerfCell;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  const styles = useStyles();
  const shownValue = valueWords(value, locale);
  return (
    <li className={styles.cell}>
      <CellLink cell={{ sheet, cell }} />
      <dl className={mergeClasses(styles.forms, shapes.small)}>
        <dt className={shapes.muted}>{say(locale, formulasSentences.before)}</dt>
        <dd className={styles.formula}>{formula}</dd>
        <dt className={shapes.muted}>{say(locale, formulasSentences.native)}</dt>
        {typeof native === "string" ? (
          <dd className={styles.formula}>{native}</dd>
        ) : (
          <dd className={shapes.muted}>
            {say(locale, noNativeSentences[native.reason], { name: native.function })}
          </dd>
        )}
        <dt className={shapes.muted}>{say(locale, formulasSentences.value)}</dt>
        {unfixed === undefined ? (
          <dd>{shownValue}</dd>
        ) : (
          <dd className={shapes.muted}>{say(locale, unfixedSentences[unfixed], { value: shownValue })}</dd>
        )}
      </dl>
    </li>
  );
}
