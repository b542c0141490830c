import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { outcomeWords } from "../../shared/message/check";
import { say } from "../../shared/message/say";
import type { Outcome } from "../../shared/verdict/outcome";
import { useLocale } from "../localeContext";

/** Told by sign and word first; colour only repeats it. */
export const SIGNS: Readonly<Record<Outcome, string>> = {
  wrong: "≠",
  doubtful: "?",
  tail: "≈",
  hint: "i",
  agrees: "=",
  unchecked: "–",
  na: "·",
};

const useStyles = makeStyles({
  word: { whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  sign: { display: "inline-block", minWidth: "1.1em", textAlign: "center" },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  doubtful: { color: tokens.colorPaletteMarigoldForeground2 },
  hint: { color: tokens.colorPaletteBlueForeground2 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function useOutcomeColor(): (outcome: Outcome) => string {
  const styles = useStyles();
  return (outcome) =>
    outcome === "wrong" || outcome === "doubtful" || outcome === "hint" ? styles[outcome] : styles.quiet;
}

/** The verdict word with its sign. */
export function OutcomeWord({ outcome }: { readonly outcome: Outcome }) {
  const locale = useLocale();
  const styles = useStyles();
  const color = useOutcomeColor();
  return (
    <span className={mergeClasses(styles.word, color(outcome))}>
      <span className={styles.sign} aria-hidden>
        {SIGNS[outcome]}
      </span>
      {say(locale, outcomeWords[outcome])}
    </span>
  );
}
