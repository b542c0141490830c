import { mergeClasses } from "@fluentui/react-components";
import type { Unrecognised } from "../../shared/check/result";
import { checkSentences, unrecognisedReasons } from "../../shared/message/check";
import { say } from "../../shared/message/say";
import { Disclosure } from "../app/Disclosure";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";

/** Sheets in which no statement was found, folded, each with the reason; empty ones are no news. */
export function UnrecognisedList({
  unrecognised,
  alsoOthers = false,
}: {
  readonly unrecognised: readonly Unrecognised[];
  /** 也检查其他表: then a sheet is left because no pattern was found in it. */
  readonly alsoOthers?: boolean;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  const list = mergeClasses(shapes.plain, shapes.tight, shapes.small);
  const notCovered = unrecognised.filter(({ reason }) => reason === "not-covered");
  const others = unrecognised.filter(({ reason }) => reason !== "not-covered" && reason !== "empty");
  return (
    <>
      {notCovered.length > 0 && (
        <Disclosure summary={say(locale, checkSentences.sheetsNotCovered, { count: notCovered.length })}>
          <ul className={list}>
            {notCovered.map(({ sheet }) => (
              <li key={sheet}>{sheet}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {others.length > 0 && (
        <Disclosure summary={say(locale, checkSentences.sheetsNotRecognised, { count: others.length })}>
          <ul className={list}>
            {others.map(({ sheet, reason }) => (
              <li key={sheet}>
                {sheet}{" "}
                <span className={shapes.muted}>
                  {say(
                    locale,
                    alsoOthers && reason === "no-statement"
                      ? checkSentences.noPattern
                      : unrecognisedReasons[reason],
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
