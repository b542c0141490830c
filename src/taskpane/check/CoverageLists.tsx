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
import { standsInCell } from "./cellsInTheWay";

/** What the check covered and what it did not: statements, sheets that are none, relations left out. */
export function CoverageLists({ result }: { readonly result: CheckResult }) {
  const locale = useLocale();
  const shapes = useShapes();
  const list = mergeClasses(shapes.plain, shapes.tight, shapes.small);
  const { statements } = result;
  const unchecked = result.unchecked.filter((item) => !standsInCell(item));
  const notCovered = result.unrecognised.filter(({ reason }) => reason === "not-covered");
  const unrecognised = result.unrecognised.filter(
    ({ reason }) => reason !== "not-covered" && reason !== "empty",
  );
  return (
    <div>
      {unchecked.length > 0 && (
        <Disclosure summary={say(locale, checkSentences.uncheckedList, { count: unchecked.length })}>
          <ul className={list}>
            {counted(unchecked).map(({ item, count }) => (
              <UncheckedItem key={JSON.stringify(item)} item={item} count={count} result={result} />
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
      {notCovered.length > 0 && (
        <Disclosure summary={say(locale, checkSentences.sheetsNotCovered, { count: notCovered.length })}>
          <ul className={list}>
            {notCovered.map(({ sheet }) => (
              <li key={sheet}>{sheet}</li>
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

function UncheckedItem({
  item,
  count,
  result,
}: {
  readonly item: Unchecked;
  readonly count: number;
  readonly result: CheckResult;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  const { relation, reason, sheet, cell } = item;
  const statement = statementTitle(result, item.statement, 1, locale);
  return (
    <li>
      {count > 1
        ? say(locale, checkSentences.repeated, { words: relationLabel(relation, locale), count })
        : relationLabel(relation, locale)}
      <div className={shapes.muted}>
        {say(locale, uncheckedReasons[reason], { statement })}{" "}
        {sheet !== undefined && cell !== undefined && <CellLink cell={{ sheet, cell }} withSheet />}
      </div>
    </li>
  );
}

/** One relation can be left out for the same reason in several columns; that is told once, with its count. */
function counted(unchecked: readonly Unchecked[]): readonly { item: Unchecked; count: number }[] {
  const groups = new Map<string, { item: Unchecked; count: number }>();
  for (const item of unchecked) {
    const key = JSON.stringify(item);
    groups.set(key, { item, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()];
}

function unitAndYear({ unit, year }: RecognisedStatement, locale: Locale): string {
  return year === undefined
    ? say(locale, checkSentences.unitOnly, { unit })
    : say(locale, checkSentences.unitAndYear, { unit, year });
}
