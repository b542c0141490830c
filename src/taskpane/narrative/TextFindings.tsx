import { makeStyles, mergeClasses, tokens, Button } from "@fluentui/react-components";
import { claimNames, narrativeSentences } from "../../shared/message/narrative";
import { say } from "../../shared/message/say";
import { quoteWords, textFaultWords } from "../../shared/message/wording/narrative";
import type { TextCheckResult, TextClaim, TextFinding, TextPlace } from "../../shared/narrative/result";
import { CellLink } from "../app/CellButton";
import { Disclosure } from "../app/Disclosure";
import { OutcomeWord } from "../check/OutcomeWord";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";

/** Opens the text at a place, or at what tells of one of the claims. */
export type ShowPlace = (place: TextPlace, claims?: readonly string[]) => void;

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
  words: { overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  places: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    "& button": { minWidth: "auto" },
  },
});

interface Found {
  readonly finding: TextFinding;
  readonly claim: TextClaim;
}

/** Every claim that does not hold; tails and hints are folded. */
export function TextFindings({
  result,
  onShow,
}: {
  readonly result: TextCheckResult;
  readonly onShow: ShowPlace;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  const claims = new Map(result.claims.map((claim) => [claim.id, claim]));
  const found = result.findings.flatMap((finding) => {
    const claim = claims.get(finding.id);
    return claim ? [{ finding, claim }] : [];
  });
  const of = (...verdicts: readonly TextFinding["verdict"][]): Found[] =>
    verdicts.flatMap((verdict) => found.filter(({ finding }) => finding.verdict === verdict));
  const broken = of("wrong", "doubtful");
  const folded = [
    { summary: narrativeSentences.hints, found: of("hint") },
    { summary: narrativeSentences.tails, found: of("tail") },
  ];
  return (
    <>
      {broken.length > 0 && (
        <section>
          <h3 className={shapes.heading}>{say(locale, narrativeSentences.findings)}</h3>
          <FindingItems found={broken} onShow={onShow} />
        </section>
      )}
      {folded.map(
        ({ summary, found: inside }) =>
          inside.length > 0 && (
            <Disclosure key={summary.en} summary={say(locale, summary, { count: inside.length })}>
              <FindingItems found={inside} onShow={onShow} />
            </Disclosure>
          ),
      )}
    </>
  );
}

function FindingItems({ found, onShow }: { readonly found: readonly Found[]; readonly onShow: ShowPlace }) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  return (
    <ul className={shapes.plain}>
      {found.map(({ finding, claim }) => (
        <li key={finding.id} className={styles.finding}>
          <div className={styles.head}>
            <span>{say(locale, claimNames[claim.kind])}</span>
            <OutcomeWord outcome={finding.verdict} />
          </div>
          <div className={styles.words}>{textFaultWords(finding, claim, locale)}</div>
          <div className={mergeClasses(shapes.small, styles.places)}>
            <Button
              size="small"
              aria-label={say(locale, narrativeSentences.seeFigure, { quote: quoteWords(finding.quote) })}
              onClick={() => onShow(finding, [finding.id])}
            >
              {say(locale, narrativeSentences.seeText)}
            </Button>
            {claim.cell && <CellLink cell={claim.cell} withSheet />}
          </div>
        </li>
      ))}
    </ul>
  );
}
