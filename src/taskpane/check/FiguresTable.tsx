import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding, Term } from "../../shared/check/result";
import { settingSentences } from "../../shared/message/checkSettings";
import { checkSentences } from "../../shared/message/check";
import { say } from "../../shared/message/say";
import { CellLink } from "../app/CellButton";
import { commonPlaces, formatAmount } from "../../shared/message/wording/formatAmount";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { amountWords, computedAmount, sidesOf, signOf, termName } from "../../shared/message/wording/finding";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      textAlign: "left",
      verticalAlign: "top",
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
    "& thead th": { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
    "& tfoot th": { fontWeight: tokens.fontWeightRegular },
  },
  right: {
    textAlign: "right !important" as "right",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  // Wraps by character where a label has no space, so that figures are never pushed out of a narrow pane.
  item: { overflowWrap: "anywhere" },
});

/** 现场数据: every figure of the relation with its bounds, then what they come to, what is stated, the gap. */
export function FiguresTable({ finding }: { readonly finding: Finding }) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  const { terms } = finding;
  const computed = computedAmount(finding);
  const places = commonPlaces([computed, ...terms.map(({ value }) => value)]);
  const sides = sidesOf(finding);
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={say(locale, checkSentences.figures)}>
        <thead>
          <tr>
            <th scope="col" aria-label={say(locale, checkSentences.sign)} />
            <th scope="col">{say(locale, checkSentences.item)}</th>
            <th scope="col" className={styles.right}>
              {say(locale, checkSentences.figure)}
            </th>
            <th scope="col" className={styles.right}>
              {say(locale, checkSentences.lowestHighest)}
            </th>
          </tr>
        </thead>
        <tbody>
          {terms
            .filter(({ role }) => role === "term")
            .map((term, index) => (
              <FigureRow key={index} term={term} finding={finding} places={places} />
            ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row">{say(locale, sides.right)}</th>
            <td className={mergeClasses(styles.right, styles.strong)}>
              {amountWords(computed, places, locale)}
            </td>
            <td />
          </tr>
          {terms
            .filter(({ role }) => role === "total")
            .map((term, index) => (
              <FigureRow key={index} term={term} finding={finding} places={places} />
            ))}
        </tfoot>
      </table>
      <div className={mergeClasses(shapes.small, shapes.muted)}>
        {say(locale, checkSentences.toleranceLine, {
          gap: formatAmount(finding.gap, places),
          tolerance: formatAmount(finding.tolerance, places),
        })}
      </div>
    </div>
  );
}

/** The lowest and highest the exact amount can be; a blank cell and an exact one have no span. */
function boundsWords({ value, low, high }: Term, places: number): string {
  if (value === "") return "";
  const lowest = formatAmount(low, places);
  return high === low ? lowest : `${lowest}–${formatAmount(high, places)}`;
}

function FigureRow({
  term,
  finding,
  places,
}: {
  readonly term: Term;
  readonly finding: Finding;
  readonly places: number;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  const isTotal = term.role === "total";
  const item = termName(term, finding);
  const name = say(locale, sidesOf(finding).left);
  return (
    <tr>
      <td>{isTotal ? "" : signOf(term, finding)}</td>
      <td className={styles.item}>
        {isTotal ? say(locale, checkSentences.namedFigure, { name, item }) : item}{" "}
        {term.inLastYearsFile ? (
          <span className={shapes.muted}>{say(locale, settingSentences.inLastYear, { ...term })}</span>
        ) : (
          <CellLink cell={term} withSheet={term.sheet !== finding.sheet} />
        )}
      </td>
      <td className={mergeClasses(styles.right, isTotal && styles.strong)}>
        {amountWords(term.value, places, locale)}
      </td>
      <td className={mergeClasses(styles.right, shapes.muted)}>{boundsWords(term, places)}</td>
    </tr>
  );
}
