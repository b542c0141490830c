import { mergeClasses } from "@fluentui/react-components";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import type { Overview } from "./overview";
import { overviewWords } from "./overviewWords";
import { RecognisedList } from "./RecognisedList";
import { UnrecognisedList } from "./UnrecognisedList";

/** What stands in the workbook, before a check: the year, the unit, what is there and what is missing. */
export function OverviewLines({ overview }: { readonly overview: Overview }) {
  const locale = useLocale();
  const shapes = useShapes();
  return (
    <div className={mergeClasses(shapes.card, shapes.tight)}>
      {overviewWords(overview, locale).map((words) => (
        <div key={words}>{words}</div>
      ))}
      <div>
        <RecognisedList statements={overview.statements} />
        <UnrecognisedList unrecognised={overview.unrecognised} />
      </div>
    </div>
  );
}
