import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { claimNames, narrativeSentences } from "../../shared/message/narrative";
import { say, type Sentence } from "../../shared/message/say";
import {
  basisWords,
  claimWords,
  figureWords,
  gapWords,
  proposedFigureWords,
  wrongFigures,
} from "../../shared/message/wording/narrative";
import type { TextCheckResult, TextClaim } from "../../shared/narrative/result";
import { GoToCell } from "../app/CellButton";
import { OutcomeWord } from "../check/OutcomeWord";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import type { Spot } from "./shownText";

const useStyles = makeStyles({
  card: { marginBottom: tokens.spacingVerticalM, lineHeight: tokens.lineHeightBase300 },
  proposed: { fontWeight: tokens.fontWeightSemibold },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
    "& dd": { margin: 0, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  },
  cell: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});

/** What is claimed of a figure, worst first: said, computed, the gap, and the cell it stands for. */
export function ClaimCard({ spot, result }: { readonly spot: Spot; readonly result: TextCheckResult }) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  const culprit = result.diagnoses.find(({ cells }) => cells.some(({ start }) => start === spot.start));
  const proposed = culprit && wrongFigures(culprit).find(({ first }) => spot.quote === first.quote);
  return (
    <ul
      className={mergeClasses(shapes.plain, shapes.card, styles.card)}
      aria-label={spot.quote}
      lang={locale}
    >
      {culprit && proposed && (
        <li className={styles.proposed}>{proposedFigureWords(proposed, culprit, locale)}</li>
      )}
      {spot.claims.map((claim) => (
        <li key={claim.id} className={shapes.tight}>
          <ClaimLines claim={claim} result={result} />
        </li>
      ))}
    </ul>
  );
}

function ClaimLines({ claim, result }: { readonly claim: TextClaim; readonly result: TextCheckResult }) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  const { id, kind, outcome, stated, computed, cell } = claim;
  const finding = result.findings.find((one) => one.id === id);
  const basis = basisWords(claim, locale);
  const sides = [
    { name: narrativeSentences.said, words: figureWords(stated) },
    { name: sourceName(claim), words: figureWords(computed) },
    { name: narrativeSentences.gap, words: finding ? gapWords(finding, locale) : "" },
  ].filter(({ words }) => words !== "");
  return (
    <>
      <div className={styles.head}>
        <strong>{say(locale, claimNames[kind])}</strong>
        <OutcomeWord outcome={outcome} />
      </div>
      <div>{claimWords(claim, result, locale)}</div>
      {computed !== "" && (
        <dl className={styles.figures}>
          {sides.map(({ name, words }) => (
            <div key={name.en}>
              <dt>{say(locale, name)}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      {basis !== "" && <div className={mergeClasses(shapes.small, shapes.muted)}>{basis}</div>}
      {cell && (
        <div className={mergeClasses(shapes.small, styles.cell)}>
          <span>{`${cell.sheet} ${cell.cell}`}</span>
          <GoToCell cell={cell} primary={false} />
        </div>
      )}
    </>
  );
}

/** Where the figure comes from that the one in the text must agree with. */
function sourceName({ cell, kind }: TextClaim): Sentence {
  if (cell) return narrativeSentences.inTable;
  return kind === "restated" ? narrativeSentences.elsewhere : narrativeSentences.computed;
}
