import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CheckResult, Finding } from "../../shared/check/result";
import { checkSentences, noteSentences } from "../../shared/message/check";
import { say } from "../../shared/message/say";
import { culpritOf } from "../../shared/report/culprit";
import { CellLink } from "../app/CellButton";
import { Disclosure } from "../app/Disclosure";
import { commonPlaces } from "../format";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { culpritWords } from "./diagnosisWords";
import { FiguresTable } from "./FiguresTable";
import { amountWords, computedAmount, findingName, sidesOf } from "./findingWords";
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

/** One relation that does not hold: what it says, what is stated, what it comes to, the gap; figures on demand. */
export function FindingItem({
  finding,
  result,
}: {
  readonly finding: Finding;
  readonly result: CheckResult;
}) {
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
    <li className={styles.finding}>
      <div className={styles.head}>
        <span>{findingName(finding, locale)}</span>
        <OutcomeWord outcome={finding.verdict} />
      </div>
      {note && <div>{say(locale, noteSentences[note])}</div>}
      <dl className={styles.figures}>
        {pairs.map(({ name, amount }) => (
          <div key={name.en}>
            <dt>{say(locale, name)}</dt>
            <dd>{amountWords(amount, places, locale)}</dd>
          </div>
        ))}
      </dl>
      {culprit && <div className={shapes.small}>{culpritWords(culprit, locale)}</div>}
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
      {finding.verdict !== "tail" && <ReasonField finding={finding} />}
    </li>
  );
}
