import { useEffect, useRef } from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { CheckResult, Finding } from "../../shared/check/result";
import { checkSentences } from "../../shared/message/check";
import { resultSentences } from "../../shared/message/result";
import { say } from "../../shared/message/say";
import { isClosed } from "../../shared/report/reasons";
import { Disclosure } from "../app/Disclosure";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { FilterBar } from "./FilterBar";
import { filterFindings } from "./findingFilter";
import { FindingItem } from "./FindingItem";
import { groupFindings } from "./summary";
import { useCheck } from "./useCheck";

/**
 * The findings under their statements. Those that a reason has answered are folded away; so are tails, since they
 * rarely need a hand.
 */
export function FindingList({ result }: { readonly result: CheckResult }) {
  const locale = useLocale();
  const shapes = useShapes();
  const { state } = useCheck();
  const { filter, reasons } = state;
  const shown = filterFindings(result.findings, filter);
  const broken = result.findings.filter(({ verdict }) => verdict !== "tail");
  const tails = shown.filter(({ verdict }) => verdict === "tail");
  const closed = shown.filter((finding) => isClosed(finding, reasons));
  const open = shown.filter((finding) => finding.verdict !== "tail" && !isClosed(finding, reasons));
  const heading = useFocusLeftBehind(closed.length);
  return (
    <>
      {broken.length > 0 && (
        <section className={shapes.stack} aria-label={say(locale, checkSentences.findings)}>
          <h3 className={shapes.heading} tabIndex={-1} ref={heading}>
            {say(locale, checkSentences.findings)}
          </h3>
          {broken.length > 1 && (
            <FilterBar findings={broken} shown={open.length + closed.length} result={result} />
          )}
          <Groups findings={open} result={result} />
        </section>
      )}
      {closed.length > 0 && (
        <Disclosure summary={say(locale, resultSentences.explained, { count: closed.length })}>
          <Groups findings={closed} result={result} />
        </Disclosure>
      )}
      {tails.length > 0 && (
        <div>
          <Disclosure summary={say(locale, checkSentences.tails, { count: tails.length })}>
            <Groups findings={tails} result={result} />
          </Disclosure>
          <div className={mergeClasses(shapes.small, shapes.muted)}>
            {tails.some(({ statement }) => statement !== "other") && say(locale, checkSentences.tailNote)}{" "}
            {tails.some(({ statement }) => statement === "other") &&
              say(locale, checkSentences.otherSheetTailNote)}
          </div>
        </div>
      )}
    </>
  );
}

/** A finding that is folded away takes the keyboard with it; then reading goes on at the heading. */
function useFocusLeftBehind(folded: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body && folded > 0)
      heading.current?.focus();
  }, [folded]);
  return heading;
}

function Groups({
  findings,
  result,
}: {
  readonly findings: readonly Finding[];
  readonly result: CheckResult;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  return groupFindings(findings, result, locale).map((group) => (
    <div key={group.key} className={shapes.tight}>
      <strong>{group.title}</strong>
      <ul className={shapes.plain}>
        {group.findings.map((finding) => (
          <FindingItem key={finding.id} finding={finding} result={result} />
        ))}
      </ul>
    </div>
  ));
}
