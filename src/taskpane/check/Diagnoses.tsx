import { mergeClasses } from "@fluentui/react-components";
import type { CheckResult } from "../../shared/check/result";
import type { Diagnosis } from "../../shared/diagnosis/diagnosis";
import { checkSentences } from "../../shared/message/check";
import { say, type Sentence } from "../../shared/message/say";
import { countsAgainst, isAnswered } from "../../shared/report/culprit";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { DiagnosisCard } from "./DiagnosisCard";
import { useCheck } from "./useCheck";

/**
 * The likeliest wrong cells, and apart from them the cells that only hints are about: nobody may take those for the
 * cause of a disagreement. What a reason has answered is asked no more.
 */
export function Diagnoses({ result, lead }: { readonly result: CheckResult; readonly lead: boolean }) {
  const { state } = useCheck();
  const open = result.diagnoses.filter((one) => !isAnswered(one, result, state.reasons));
  const wrong = open.filter((one) => countsAgainst(one, result));
  const hinted = open.filter((one) => !countsAgainst(one, result));
  const unsure = wrong.every(({ confidence }) => confidence === "possible");
  return (
    <>
      <Cards
        title={unsure ? checkSentences.possibleDiagnoses : checkSentences.diagnoses}
        diagnoses={wrong}
        result={result}
        lead={lead}
      />
      <Cards title={checkSentences.hintedCells} diagnoses={hinted} result={result} lead={false} />
    </>
  );
}

function Cards({
  title,
  diagnoses,
  result,
  lead,
}: {
  readonly title: Sentence;
  readonly diagnoses: readonly Diagnosis[];
  readonly result: CheckResult;
  /** Whether going to the first of them is what a person would do next. */
  readonly lead: boolean;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  if (diagnoses.length === 0) return null;
  const heading = say(locale, title);
  return (
    <section className={shapes.tight} aria-label={heading}>
      <h3 className={shapes.heading}>{heading}</h3>
      <ul className={mergeClasses(shapes.plain, shapes.stack)}>
        {diagnoses.map((diagnosis, index) => (
          <DiagnosisCard
            key={index}
            diagnosis={diagnosis}
            findings={result.findings}
            primary={lead && index === 0}
            accusing={countsAgainst(diagnosis, result)}
          />
        ))}
      </ul>
      <div className={mergeClasses(shapes.small, shapes.muted)}>
        {say(locale, checkSentences.sourceFirst)}
      </div>
    </section>
  );
}
