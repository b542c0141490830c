import { Button, mergeClasses } from "@fluentui/react-components";
import { say, type Locale } from "../../shared/message/say";
import { takingProblems, intakeSentences } from "../../shared/message/intake";
import { statementOf } from "../../shared/statement/catalogue";
import type { TakenFigures, TakingProblem } from "../../shared/intake/takeFigures";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";

/** The statements that were taken, and what could not be. */
export function TakenList({
  taken,
  onRemove,
}: {
  readonly taken: TakenFigures;
  readonly onRemove: (sheet: string) => void;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  const { statements, located, problems } = taken;
  return (
    <div className={shapes.tight}>
      {statements.length > 0 && (
        <>
          <h3 className={shapes.heading}>
            {say(locale, intakeSentences.taken, { count: statements.length })}
          </h3>
          <ul className={mergeClasses(shapes.plain, shapes.tight)}>
            {statements.map(({ id, rows, figures }, index) => (
              <li key={id} className={shapes.row}>
                <span>
                  {say(locale, intakeSentences.takenLine, { title: statementOf(id).title, rows, figures })}
                </span>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={say(locale, intakeSentences.remove, { title: statementOf(id).title })}
                  onClick={() => onRemove(located[index]?.sheet ?? "")}
                >
                  ✕
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {problems.length > 0 && (
        <ul className={mergeClasses(shapes.plain, shapes.tight)}>
          {problems.map((problem, index) => (
            <li key={index} className={shapes.invalid}>
              {problemWords(problem, locale)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function problemWords(problem: TakingProblem, locale: Locale): string {
  if (problem.kind === "nothing-found")
    return say(locale, takingProblems["nothing-found"], { table: problem.table });
  const { title } = statementOf(problem.statement);
  switch (problem.kind) {
    case "converted-already":
      return say(locale, takingProblems[problem.kind], { title, unit: problem.unit });
    case "rows-without-name":
      return say(locale, takingProblems[problem.kind], { title, count: problem.count });
    case "no-figure":
      return say(locale, takingProblems[problem.kind], {
        title,
        row: problem.row,
        column: problem.column,
        text: problem.text,
      });
    case "row-without-place":
      return say(locale, takingProblems[problem.kind], { title, row: problem.row });
    case "unit-unclear":
    case "empty":
    case "pasted-twice":
      return say(locale, takingProblems[problem.kind], { title });
  }
}
