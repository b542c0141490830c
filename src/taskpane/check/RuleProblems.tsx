import { mergeClasses } from "@fluentui/react-components";
import type { CheckResult } from "../../shared/check/result";
import { settingSentences } from "../../shared/message/checkSettings";
import { say } from "../../shared/message/say";
import { ruleProblemText } from "../../shared/message/settings";
import { CellLink } from "../app/CellButton";
import { Disclosure } from "../app/Disclosure";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";

/** What the sheet 勾稽规则 says and was not followed, so that nobody believes it was. */
export function RuleProblems({ ruleProblems }: Pick<CheckResult, "ruleProblems">) {
  const locale = useLocale();
  const shapes = useShapes();
  if (ruleProblems.length === 0) return null;
  return (
    <Disclosure summary={say(locale, settingSentences.ruleProblems, { count: ruleProblems.length })}>
      <ul className={mergeClasses(shapes.plain, shapes.tight, shapes.small)}>
        {ruleProblems.map((problem, index) => (
          <li key={index}>
            <CellLink cell={problem} /> {ruleProblemText(problem, locale)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
