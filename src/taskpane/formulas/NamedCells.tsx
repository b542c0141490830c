import { mergeClasses } from "@fluentui/react-components";
import type { CellReference } from "../../host/spreadsheetHost";
import { formulasSentences } from "../../shared/message/formulas";
import { say } from "../../shared/message/say";
import { CellLink } from "../app/CellButton";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";

const SHOWN = 20;

export interface NamedCell extends CellReference {
  readonly words: string;
}

/** Cells that were treated differently from the others, each with the reason; the rest is counted. */
export function NamedCells({
  title,
  cells,
}: {
  readonly title: string;
  readonly cells: readonly NamedCell[];
}) {
  const locale = useLocale();
  const shapes = useShapes();
  if (cells.length === 0) return null;
  return (
    <div>
      {title}
      <ul className={mergeClasses(shapes.plain, shapes.small)}>
        {cells.slice(0, SHOWN).map(({ sheet, cell, words }) => (
          <li key={`${sheet}!${cell}`}>
            <CellLink cell={{ sheet, cell }} withSheet /> {words}
          </li>
        ))}
        {cells.length > SHOWN && (
          <li>{say(locale, formulasSentences.moreCells, { count: cells.length - SHOWN })}</li>
        )}
      </ul>
    </div>
  );
}
