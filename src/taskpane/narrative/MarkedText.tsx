import { memo, useEffect, useRef, useState, type KeyboardEvent } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { outcomeWords } from "../../shared/message/check";
import { narrativeSentences } from "../../shared/message/narrative";
import { say } from "../../shared/message/say";
import type { TextCheckResult } from "../../shared/narrative/result";
import type { Outcome } from "../../shared/verdict/outcome";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { ClaimCard } from "./ClaimCard";
import type { ShownLine, Spot } from "./shownText";

const useStyles = makeStyles({
  text: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase500,
  },
  line: { margin: `0 0 ${tokens.spacingVerticalS}`, whiteSpace: "pre-wrap", tabSize: 2 },
  // Lines far off are not laid out: a long report stays quick to scroll.
  far: { contentVisibility: "auto", containIntrinsicSize: "auto 72px" },
  spot: {
    cursor: "pointer",
    textUnderlineOffset: "3px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: "2px" },
  },
  culprit: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorPaletteRedBackground1 },
  // Rows of tables are no sentences, and are checked with the workbook.
  row: { color: tokens.colorNeutralForeground3, tabSize: 4 },
  opened: { backgroundColor: tokens.colorNeutralBackground1Selected },
  legend: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

/** Told by the shape of the line first: double, dashed, dotted; colour only repeats it. */
const useMarks = makeStyles({
  wrong: {
    textDecoration: `underline double ${tokens.colorPaletteRedForeground1}`,
    color: tokens.colorPaletteRedForeground1,
  },
  doubtful: {
    textDecoration: `underline dashed 2px ${tokens.colorPaletteMarigoldForeground2}`,
    color: tokens.colorPaletteMarigoldForeground2,
  },
  hint: { textDecoration: `underline wavy 1px ${tokens.colorPaletteBlueForeground2}` },
  tail: { textDecoration: `underline dotted 2px ${tokens.colorNeutralForeground3}` },
  agrees: { textDecoration: `underline solid 1px ${tokens.colorNeutralStrokeAccessible}` },
  na: { textDecoration: "none" },
  unchecked: { textDecoration: "none" },
});

const LEGEND: readonly Outcome[] = ["wrong", "doubtful", "hint", "tail", "agrees"];

const STEPS: Readonly<Partial<Record<string, number>>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** The spot whose claims are shown; each wish to see one is an object of its own. */
export interface Opened {
  readonly spot: number;
  /** It was opened where it stands, and is in sight. */
  readonly isHere?: true;
}

/** The text with its figures underlined by outcome; one that is opened shows its claims below its line. */
export function MarkedText({
  lines,
  spots,
  result,
  opened,
  onOpen,
}: {
  readonly lines: readonly ShownLine[];
  readonly spots: readonly Spot[];
  readonly result: TextCheckResult;
  readonly opened: Opened | undefined;
  readonly onOpen: (opened: Opened | undefined) => void;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const marks = useMarks();
  const shapes = useShapes();
  const container = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState(0);
  const seen = LEGEND.filter((outcome) => spots.some((spot) => spot.outcome === outcome));

  function focus(spot: number, block: ScrollLogicalPosition): void {
    const found = container.current?.querySelector<HTMLElement>(`[data-spot="${spot}"]`);
    setReached(spot);
    found?.focus({ preventScroll: true });
    found?.scrollIntoView({ block });
  }

  // The keyboard goes to what is opened; where that was done from above, the text comes into sight.
  useEffect(() => {
    if (opened === undefined) return;
    focus(opened.spot, opened.isHere ? "nearest" : "center");
  }, [opened]);

  function move(event: KeyboardEvent<HTMLElement>): void {
    const at = (event.target as HTMLElement).dataset["spot"];
    if (at === undefined) return;
    if (event.key === "Escape") onOpen(undefined);
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      (event.target as HTMLElement).click();
    }
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    focus(Math.min(spots.length - 1, Math.max(0, Number(at) + step)), "nearest");
  }

  return (
    <section className={shapes.tight}>
      <h3 className={shapes.heading}>{say(locale, narrativeSentences.textHeading)}</h3>
      {spots.length > 0 && (
        <div className={mergeClasses(shapes.small, shapes.muted)}>
          {say(locale, narrativeSentences.textHint)}
        </div>
      )}
      <div className={mergeClasses(shapes.small, styles.legend)} aria-hidden>
        {seen.map((outcome) => (
          <span key={outcome} className={marks[outcome]}>
            {say(locale, outcomeWords[outcome])}
          </span>
        ))}
      </div>
      <div
        ref={container}
        role="group"
        aria-label={say(locale, narrativeSentences.textHeading)}
        className={styles.text}
        lang="zh-CN"
        onKeyDown={move}
      >
        {lines.map((line) => (
          <Line
            key={line.start}
            line={line}
            result={result}
            opened={within(line, opened?.spot)}
            reached={within(line, reached)}
            onOpen={onOpen}
          />
        ))}
      </div>
    </section>
  );
}

/** The number of a spot where it stands in the line: lines that it does not concern are not drawn again. */
function within({ pieces }: ShownLine, spot: number | undefined): number | undefined {
  return pieces.some((piece) => typeof piece !== "string" && piece.index === spot) ? spot : undefined;
}

const Line = memo(function Line({
  line,
  result,
  opened,
  reached,
  onOpen,
}: {
  readonly line: ShownLine;
  readonly result: TextCheckResult;
  readonly opened: number | undefined;
  readonly reached: number | undefined;
  readonly onOpen: (opened: Opened | undefined) => void;
}) {
  const styles = useStyles();
  const shown = line.pieces.find(
    (piece): piece is Spot => typeof piece !== "string" && piece.index === opened,
  );
  const isRow = line.pieces.some((piece) => typeof piece === "string" && piece.includes("\t"));
  return (
    <div className={shown ? undefined : styles.far}>
      <p className={mergeClasses(styles.line, isRow && styles.row)}>
        {line.pieces.map((piece, index) =>
          typeof piece === "string" ? (
            piece
          ) : (
            <SpotButton
              key={index}
              spot={piece}
              isOpen={piece.index === opened}
              isReached={piece.index === reached}
              onOpen={onOpen}
            />
          ),
        )}
      </p>
      {shown && <ClaimCard spot={shown} result={result} />}
    </div>
  );
});

/**
 * Only one of them is in the order of Tab; the arrows go on from there. It is no `button`: browsers lay that out as one
 * block, and the comma behind it would begin a line.
 */
function SpotButton({
  spot,
  isOpen,
  isReached,
  onOpen,
}: {
  readonly spot: Spot;
  readonly isOpen: boolean;
  readonly isReached: boolean;
  readonly onOpen: (opened: Opened | undefined) => void;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const marks = useMarks();
  const { quote, outcome, index, isCulprit } = spot;
  const said = say(locale, outcomeWords[outcome]);
  const words = isCulprit ? say(locale, narrativeSentences.culprit, { outcome: said }) : said;
  return (
    <span
      role="button"
      className={mergeClasses(
        styles.spot,
        marks[outcome],
        isCulprit && styles.culprit,
        isOpen && styles.opened,
      )}
      data-spot={index}
      data-outcome={outcome}
      tabIndex={isReached ? 0 : -1}
      title={words}
      aria-label={say(locale, narrativeSentences.figureLabel, { quote, outcome: words })}
      aria-expanded={isOpen}
      onClick={() => onOpen(isOpen ? undefined : { spot: index, isHere: true })}
    >
      {quote}
    </span>
  );
}
