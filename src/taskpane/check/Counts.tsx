import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CheckResult } from "../../shared/check/result";
import { outcomeWords } from "../../shared/message/check";
import { resultSentences } from "../../shared/message/result";
import { say } from "../../shared/message/say";
import { closedByReason } from "../../shared/report/reasons";
import type { Outcome } from "../../shared/verdict/outcome";
import { useLocale } from "../localeContext";
import { useOutcomeColor } from "./OutcomeWord";
import { useCheck } from "./useCheck";

const ORDER: readonly Outcome[] = ["wrong", "doubtful", "tail", "hint", "unchecked", "na"];

const useStyles = makeStyles({
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  count: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
  number: {
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  none: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** 不平 · 待核实 · 尾差 · 提示 · 未检查 · 不适用, each with its count; what a reason has answered is counted apart. */
export function Counts({ result }: { readonly result: CheckResult }) {
  const locale = useLocale();
  const styles = useStyles();
  const color = useOutcomeColor();
  const { state } = useCheck();
  const { closed } = closedByReason(result, state.reasons);
  const counts = { ...result.relations, doubtful: result.relations.doubtful - closed };
  return (
    <ul className={styles.counts}>
      {ORDER.map((outcome) => (
        <li key={outcome} className={styles.count}>
          <span>{say(locale, outcomeWords[outcome])}</span>{" "}
          <span
            className={mergeClasses(
              styles.number,
              counts[outcome] === 0 || outcome === "na" ? styles.none : color(outcome),
            )}
          >
            {counts[outcome]}
          </span>
        </li>
      ))}
      {closed > 0 && (
        <li className={styles.count}>
          <span>{say(locale, resultSentences.explainedWord)}</span>{" "}
          <span className={mergeClasses(styles.number, styles.none)}>{closed}</span>
        </li>
      )}
    </ul>
  );
}
