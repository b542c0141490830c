import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CheckResult, Finding, Pattern } from "../../shared/check/result";
import { checkSentences, noteSentences } from "../../shared/message/check";
import { listWords, say } from "../../shared/message/say";
import { culpritOf } from "../../shared/report/culprit";
import { CellLink } from "../app/CellButton";
import { Disclosure } from "../app/Disclosure";
import { commonPlaces } from "../../shared/message/wording/formatAmount";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { culpritWords } from "../../shared/message/wording/diagnosis";
import { FiguresTable } from "./FiguresTable";
import {
  amountWords,
  computedAmount,
  findingName,
  findingSays,
  sidesOf,
} from "../../shared/message/wording/finding";
import { OutcomeWord } from "./OutcomeWord";
import { ReasonField } from "./ReasonField";

const useStyles = makeStyles({
  finding: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { overflowWrap: "anywhere" },
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  figures: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr 1fr",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
    "& dd": { margin: 0, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  },
});

/** More cells than this are no help in one line. */
const MOST_CELLS = 6;

/** One relation or rule that does not hold, with the reason the officer gives for it. */
export function FindingItem({
  finding,
  result,
}: {
  readonly finding: Finding;
  readonly result: CheckResult;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const { verdict, comparison } = finding;
  return (
    <li className={styles.finding}>
      <div className={styles.head}>
        <span>{findingName(finding, locale)}</span>
        <OutcomeWord outcome={verdict} />
      </div>
      {comparison === "rule" ? (
        <RuleLines finding={finding} />
      ) : (
        <FigureLines finding={finding} result={result} />
      )}
      {verdict !== "tail" && <ReasonField finding={finding} />}
    </li>
  );
}

/** What a rule finds wrong and what to do, with the cells it speaks of. */
function RuleLines({ finding }: { readonly finding: Finding }) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  const cells = finding.terms.slice(0, MOST_CELLS);
  return (
    <>
      <div className={styles.words}>{findingSays(finding, locale)}</div>
      <div className={mergeClasses(shapes.small, shapes.muted, styles.cells)}>
        {cells.map((cell, index) => (
          <CellLink key={index} cell={cell} withSheet={index === 0 || cell.sheet !== finding.sheet} />
        ))}
        {finding.terms.length > cells.length && say(locale, checkSentences.andOthers)}
      </div>
    </>
  );
}

/** What is stated, what it comes to, the gap and the likeliest culprit; every figure on demand. */
function FigureLines({ finding, result }: { readonly finding: Finding; readonly result: CheckResult }) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  const { reported, gap, note } = finding;
  const computed = computedAmount(finding);
  const places = commonPlaces([reported, computed, gap]);
  const sides = sidesOf(finding);
  const culprit = culpritOf(finding, result);
  const pairs = [
    { name: sides.left, amount: reported },
    { name: sides.right, amount: computed },
    { name: sides.gap, amount: gap },
  ];
  return (
    <>
      {note && <div>{say(locale, noteSentences[note])}</div>}
      <dl className={styles.figures}>
        {pairs.map(({ name, amount }) => (
          <div key={name.en}>
            <dt>{say(locale, name)}</dt>
            <dd>{amountWords(amount, places, locale)}</dd>
          </div>
        ))}
      </dl>
      {isWithoutOther(finding) && (
        <div className={shapes.small}>{say(locale, checkSentences.rowNotThere)}</div>
      )}
      {culprit && <div className={shapes.small}>{culpritWords(culprit, locale)}</div>}
      {finding.pattern && <PatternLines pattern={finding.pattern} />}
      <Disclosure
        summary={say(locale, checkSentences.figures)}
        beside={
          <span className={mergeClasses(shapes.small, shapes.muted)}>
            <CellLink cell={finding} withSheet />
            {finding.unit !== "" && ` ${say(locale, checkSentences.inUnit, { unit: finding.unit })}`}
          </span>
        }
      >
        <FiguresTable finding={finding} />
      </Disclosure>
    </>
  );
}

/** The other side has no cell at all, as a subject that another statement does not list. */
function isWithoutOther({ comparison, terms }: Finding): boolean {
  return (comparison === "equal" || comparison === "bound") && terms.every(({ role }) => role === "total");
}

/** Nobody has said that a free table must keep to its pattern, so the officer sees how many of its figures do. */
function PatternLines({ pattern }: { readonly pattern: Pattern }) {
  const locale = useLocale();
  const shapes = useShapes();
  const { holds, of, consequences } = pattern;
  const cells = listWords(consequences.slice(0, MOST_CELLS), locale);
  return (
    <div className={mergeClasses(shapes.small, shapes.muted)}>
      {say(locale, checkSentences.patternHolds, { holds, of })}
      {cells !== "" && ` ${say(locale, checkSentences.patternConsequences, { cells })}`}
    </div>
  );
}
