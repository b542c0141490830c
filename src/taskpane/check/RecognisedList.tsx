import { mergeClasses } from "@fluentui/react-components";
import { checkSentences } from "../../shared/message/check";
import { say, type Locale } from "../../shared/message/say";
import type { RecognisedStatement } from "../../shared/check/result";
import { Disclosure } from "../app/Disclosure";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { statementTitle } from "./summary";

type Listed = Pick<RecognisedStatement, "id" | "instance" | "title" | "sheet" | "unit" | "year"> & {
  readonly range?: string;
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
              {placeWords(statement, locale)} · {unitAndYear(statement, locale)}
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function placeWords({ sheet, range }: Listed, locale: Locale): string {
  return range === undefined ? sheet : say(locale, checkSentences.statementPlace, { sheet, range });
}

function unitAndYear({ unit, unitClear, year }: Listed, locale: Locale): string {
  if (unitClear === false) return say(locale, checkSentences.unitUnclear);
  return year === undefined
    ? say(locale, checkSentences.unitOnly, { unit })
    : say(locale, checkSentences.unitAndYear, { unit, year });
}
