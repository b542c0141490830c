import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { narrativeSentences } from "../../shared/message/narrative";
import { say } from "../../shared/message/say";
import type { TextFigure } from "../../shared/narrative/result";
import { Disclosure } from "../app/Disclosure";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";

const useStyles = makeStyles({
  figure: { fontWeight: tokens.fontWeightSemibold },
  list: { overflowWrap: "anywhere" },
});

/** What stands in front of a figure tells which one it is. */
const CONTEXT = 16;
const MOST_SHOWN = 200;

/** The figures in no claim: counted, and listed on demand. */
export function NotUnderstood({
  figures,
  text,
}: {
  readonly figures: readonly TextFigure[];
  readonly text: string;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  const left = figures.filter(({ claims }) => claims.length === 0);
  if (left.length === 0) return null;
  const shown = left.slice(0, MOST_SHOWN);
  return (
    <Disclosure summary={say(locale, narrativeSentences.notUnderstood, { count: left.length })}>
      <ul className={mergeClasses(shapes.plain, shapes.small, styles.list)}>
        {shown.map(({ quote, start }) => (
          <li key={start}>
            {before(text, start)}
            <span className={styles.figure}>{quote}</span>
          </li>
        ))}
        {left.length > shown.length && (
          <li>{say(locale, narrativeSentences.more, { count: left.length - shown.length })}</li>
        )}
      </ul>
    </Disclosure>
  );
}

/** The end of the line in front of a place. */
function before(text: string, start: number): string {
  const line =
    text
      .slice(Math.max(0, start - CONTEXT), start)
      .split("\n")
      .at(-1) ?? "";
  return (line.length === CONTEXT ? "…" : "") + line.trimStart();
}
