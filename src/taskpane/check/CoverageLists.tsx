import { mergeClasses } from "@fluentui/react-components";
import type { CheckResult, RecognisedStatement, Unchecked } from "../../shared/check/result";
import { checkSentences, uncheckedReasons, unrecognisedReasons } from "../../shared/message/check";
import { relationLabel } from "../../shared/message/relations";
import { say, type Locale } from "../../shared/message/say";
import { CellLink } from "../app/CellButton";
import { Disclosure } from "../app/Disclosure";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { statementTitle } from "./summary";

/** What the check covered and what it did not: statements, sheets that are none, relations left out. */
export function CoverageLists({ result }: { readonly result: CheckResult }) {
  const locale = useLocale();
  const shapes = useShapes();
  const list = mergeClasses(shapes.plain, shapes.tight, shapes.small);
  const { statements, unrecognised, unchecked } = result;
  return (
    <div>
      {unchecked.length > 0 && (
        <Disclosure summary={say(locale, checkSentences.uncheckedList, { count: unchecked.length })}>
          <ul className={list}>
            {withoutRepeats(unchecked).map((item) => (
              <UncheckedItem key={JSON.stringify(item)} item={item} result={result} />
            ))}
          </ul>
        </Disclosure>
      )}
      {statements.length > 0 && (
        <Disclosure summary={say(locale, checkSentences.statementsRecognised, { count: statements.length })}>
          <ul className={list}>
            {statements.map((statement) => (
              <li key={`${statement.id}/${statement.instance}`}>
                {statementTitle(result, statement.id, statement.instance, locale)}
                <div className={shapes.muted}>
                  {say(locale, checkSentences.statementPlace, statement)} · {unitAndYear(statement, locale)}
                </div>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {unrecognised.length > 0 && (
        <Disclosure summary={say(locale, checkSentences.sheetsNotRecognised, { count: unrecognised.length })}>
          <ul className={list}>
            {unrecognised.map(({ sheet, reason }) => (
              <li key={sheet}>
                {sheet} <span className={shapes.muted}>{say(locale, unrecognisedReasons[reason])}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function UncheckedItem({ item, result }: { readonly item: Unchecked; readonly result: CheckResult }) {
  const locale = useLocale();
  const shapes = useShapes();
  const { relation, reason, sheet, cell } = item;
  const statement = statementTitle(result, item.statement, 1, locale);
  return (
    <li>
      {relationLabel(relation, locale)}
      <div className={shapes.muted}>
        {say(locale, uncheckedReasons[reason], { statement })}{" "}
        {sheet !== undefined && cell !== undefined && <CellLink cell={{ sheet, cell }} withSheet />}
      </div>
    </li>
  );
}

/** One relation can be left out for the same reason in several columns; that is told once. */
function withoutRepeats(unchecked: readonly Unchecked[]): readonly Unchecked[] {
  return [...new Map(unchecked.map((item) => [JSON.stringify(item), item])).values()];
}

function unitAndYear({ unit, year }: RecognisedStatement, locale: Locale): string {
  return year === undefined
    ? say(locale, checkSentences.unitOnly, { unit })
    : say(locale, checkSentences.unitAndYear, { unit, year });
}
