import { mergeClasses } from "@fluentui/react-components";
import type { CheckResult, Unchecked } from "../../shared/check/result";
import { checkSentences, uncheckedReasons } from "../../shared/message/check";
import { say } from "../../shared/message/say";
import { relationName } from "../../shared/message/wording/finding";
import { countedUnchecked } from "../../shared/report/coverage";
import { CellLink } from "../app/CellButton";
import { Disclosure } from "../app/Disclosure";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { statementTitle } from "./summary";
import { standsInCell } from "./cellsInTheWay";
import { RecognisedList } from "./RecognisedList";
import { UnrecognisedList } from "./UnrecognisedList";
import { useCheck } from "./useCheck";

/** What the check covered and what it did not: statements, sheets that are none, relations left out. */
export function CoverageLists({ result }: { readonly result: CheckResult }) {
  const locale = useLocale();
  const shapes = useShapes();
  const { state } = useCheck();
  const list = mergeClasses(shapes.plain, shapes.tight, shapes.small);
  const unchecked = result.unchecked.filter((item) => !standsInCell(item));
  return (
    <div>
      {unchecked.length > 0 && (
        <Disclosure summary={say(locale, checkSentences.uncheckedList, { count: unchecked.length })}>
          <ul className={list}>
            {countedUnchecked({ ...result, unchecked }).map(({ item, count }) => (
              <UncheckedItem key={JSON.stringify(item)} item={item} count={count} result={result} />
            ))}
          </ul>
        </Disclosure>
      )}
      <RecognisedList statements={result.statements} />
      <UnrecognisedList unrecognised={result.unrecognised} alsoOthers={state.wentBy?.options.otherSheets} />
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
  const { reason, sheet, cell } = item;
  const relation = relationName(item, locale);
  const statement = statementTitle(result, item.statement, 1, locale);
  return (
    <li>
      {count > 1 ? say(locale, checkSentences.repeated, { words: relation, count }) : relation}
      <div className={shapes.muted}>
        {say(locale, uncheckedReasons[reason], { statement })}{" "}
        {sheet !== undefined && cell !== undefined && <CellLink cell={{ sheet, cell }} withSheet />}
      </div>
    </li>
  );
}
