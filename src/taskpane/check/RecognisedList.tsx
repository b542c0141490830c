import { mergeClasses } from "@fluentui/react-components";
import { checkSentences } from "../../shared/message/check";
import { listWords, say, type Locale } from "../../shared/message/say";
import type { RecognisedStatement } from "../../shared/check/result";
import { Disclosure } from "../app/Disclosure";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { statementTitle } from "./summary";

interface Place {
  readonly sheet: string;
  readonly range?: string;
}

type Listed = Pick<RecognisedStatement, "id" | "instance" | "title" | "sheet" | "unit" | "year"> & {
  readonly range?: string;
  readonly continued?: readonly Place[];
  readonly unitClear?: boolean;
};

/** The statements that were recognised, folded: what each is called, where it stands, its unit and year. */
export function RecognisedList({ statements }: { readonly statements: readonly Listed[] }) {
  const locale = useLocale();
  const shapes = useShapes();
  if (statements.length === 0) return null;
  return (
    <Disclosure summary={say(locale, checkSentences.statementsRecognised, { count: statements.length })}>
      <ul className={mergeClasses(shapes.plain, shapes.tight, shapes.small)}>
        {statements.map((statement) => (
          <li key={`${statement.id}/${statement.instance}`}>
            {statementTitle({ statements }, statement.id, statement.instance, locale)}
            <div className={shapes.muted}>
              {placesWords(statement, locale)} · {unitAndYear(statement, locale)}
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Where it begins and, for one over several sheets, where it goes on. */
function placesWords({ continued = [], ...first }: Listed, locale: Locale): string {
  const begins = placeWords(first, locale);
  if (continued.length === 0) return begins;
  const goesOn = listWords(
    continued.map((place) => placeWords(place, locale)),
    locale,
  );
  return say(locale, checkSentences.statementGoesOn, { begins, goesOn });
}

function placeWords({ sheet, range }: Place, locale: Locale): string {
  return range === undefined ? sheet : say(locale, checkSentences.statementPlace, { sheet, range });
}

function unitAndYear({ unit, unitClear, year }: Listed, locale: Locale): string {
  if (unitClear === false) return say(locale, checkSentences.unitUnclear);
  return year === undefined
    ? say(locale, checkSentences.unitOnly, { unit })
    : say(locale, checkSentences.unitAndYear, { unit, year });
}
