import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { functionPageSentences } from "../../shared/message/functionPage";
import { say, type Sentence } from "../../shared/message/say";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import type { Argument } from "./argument";
import type { CatalogueEntry } from "./catalogue";
import { isRate, ratioOf } from "./rates";
import { SwapQuestion } from "./SwapQuestion";
import type { Outcome } from "./tryOut";
import type { LiveResult } from "./useLiveResult";
import { parameterName, resultWords } from "./words";

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalXS },
  value: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  error: { color: tokens.colorPaletteRedForeground1 },
  exact: { overflowWrap: "anywhere" },
  reading: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
  },
  term: { color: tokens.colorNeutralForeground3 },
  told: { margin: 0 },
});

/** What the cell will show, before anything is inserted. */
export function ResultCard({
  entry,
  args,
  result,
  onSwap,
}: {
  readonly entry: CatalogueEntry;
  readonly args: readonly Argument[];
  readonly result: LiveResult;
  readonly onSwap: () => void;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  const styles = useStyles();
  const outcome = result.kind === "outcome" ? result.outcome : undefined;
  const words = resultWords(result, entry, args, locale);
  const isError = outcome?.kind === "error";
  return (
    <section
      className={mergeClasses(shapes.card, styles.card)}
      aria-label={say(locale, functionPageSentences.result)}
    >
      <div className={mergeClasses(shapes.small, shapes.muted)}>
        {say(locale, functionPageSentences.result)}
      </div>
      {isRate(entry) && <Ratio entry={entry} result={result} />}
      <div role="status">
        {outcome?.kind === "row" ? (
          <Reading cells={outcome.cells} />
        ) : (
          <div className={outcome ? mergeClasses(styles.value, isError && styles.error) : shapes.muted}>
            {words}
          </div>
        )}
        {outcome && <Beside entry={entry} outcome={outcome} />}
        <SwapQuestion entry={entry} result={result} onSwap={onSwap} />
      </div>
    </section>
  );
}

/** The rate as a fraction of names, and below it of figures, so that swapped ones are seen. */
function Ratio({ entry, result }: { readonly entry: CatalogueEntry; readonly result: LiveResult }) {
  const locale = useLocale();
  const styles = useStyles();
  const [first = "", second = ""] = entry.parameters.map((parameter) => parameterName(parameter, locale));
  const [one = "", other = ""] = result.kind === "outcome" ? result.figures : [];
  return (
    <div className={styles.exact}>
      <div>{ratioOf(entry, first, second)}</div>
      {one !== "" && other !== "" && <div>＝ {ratioOf(entry, one, other)}</div>}
    </div>
  );
}

/** What a cell cannot show in one line: the exact value of a rate, the words of an error. */
function Beside({ entry, outcome }: { readonly entry: CatalogueEntry; readonly outcome: Outcome }) {
  const locale = useLocale();
  const shapes = useShapes();
  const styles = useStyles();
  if (outcome.kind === "error") return outcome.words === "" ? null : <div>{outcome.words}</div>;
  if (outcome.kind === "row" || !isRate(entry)) return null;
  return (
    <div className={mergeClasses(shapes.small, shapes.muted, styles.exact)}>
      {say(locale, functionPageSentences.valueOf, { value: String(outcome.value) })}
    </div>
  );
}

const CELLS: readonly Sentence[] = [
  functionPageSentences.operator,
  functionPageSentences.lower,
  functionPageSentences.upper,
  functionPageSentences.unit,
  functionPageSentences.kind,
];

/** The five cells of PERF.TARGET, each with what it means. */
function Reading({ cells }: { readonly cells: Extract<Outcome, { kind: "row" }>["cells"] }) {
  const locale = useLocale();
  const styles = useStyles();
  return (
    <dl className={styles.reading}>
      {CELLS.map((name, index) => (
        <div key={name.zh} style={{ display: "contents" }}>
          <dt className={styles.term}>{say(locale, name)}</dt>
          <dd className={styles.told}>{cells[index] === "" ? "—" : String(cells[index] ?? "—")}</dd>
        </div>
      ))}
    </dl>
  );
}
