import { mergeClasses } from "@fluentui/react-components";
import type { CheckResult, Finding } from "../../shared/check/result";
import { checkSentences } from "../../shared/message/check";
import { say } from "../../shared/message/say";
import { Disclosure } from "../app/Disclosure";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { FindingItem } from "./FindingItem";
import { groupFindings } from "./summary";

/** The findings under their statements; tails are folded into one line, since they rarely need a hand. */
export function FindingList({ result }: { readonly result: CheckResult }) {
  const locale = useLocale();
  const shapes = useShapes();
  const broken = result.findings.filter(({ verdict }) => verdict !== "tail");
  const tails = result.findings.filter(({ verdict }) => verdict === "tail");
  return (
    <>
      {broken.length > 0 && (
        <section className={shapes.stack} aria-label={say(locale, checkSentences.findings)}>
          <h3 className={shapes.heading}>{say(locale, checkSentences.findings)}</h3>
          <Groups findings={broken} result={result} />
        </section>
      )}
      {tails.length > 0 && (
        <div>
          <Disclosure summary={say(locale, checkSentences.tails, { count: tails.length })}>
            <Groups findings={tails} result={result} />
          </Disclosure>
          <div className={mergeClasses(shapes.small, shapes.muted)}>
            {say(locale, checkSentences.tailNote)}
          </div>
        </div>
      )}
    </>
  );
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
          <FindingItem key={finding.id} finding={finding} />
        ))}
      </ul>
    </div>
  ));
}
