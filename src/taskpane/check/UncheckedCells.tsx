import { mergeClasses } from "@fluentui/react-components";
import type { CheckResult } from "../../shared/check/result";
import { checkSentences } from "../../shared/message/check";
import { say } from "../../shared/message/say";
import { GoToCell } from "../app/CellButton";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { uncheckedCells } from "./cellsInTheWay";

/** The cells that hold an error or text where a figure belongs, before everything else the check has to say. */
export function UncheckedCells({ result }: { readonly result: CheckResult }) {
  const locale = useLocale();
  const shapes = useShapes();
  const cells = uncheckedCells(result);
  if (cells.length === 0) return null;
  const heading = say(locale, checkSentences.headlineCells, { count: cells.length });
  return (
    <section className={shapes.tight} aria-label={heading}>
      {result.relations.wrong > 0 && <h3 className={shapes.heading}>{heading}</h3>}
      <ul className={mergeClasses(shapes.plain, shapes.tight)}>
        {cells.map((cell) => (
          <li key={`${cell.sheet}!${cell.cell}`} className={shapes.card}>
            <div>
              {say(
                locale,
                cell.reason === "error-value" ? checkSentences.cellIsError : checkSentences.cellIsText,
                { place: `${cell.sheet} ${cell.cell}`, count: cell.relations },
              )}
            </div>
            <div>
              <GoToCell cell={cell} primary={false} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
