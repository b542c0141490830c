import { Field, mergeClasses, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { Unit } from "../../../shared/amount/unit";
import type { CheckResult, Question } from "../../../shared/check/result";
import { questionSentences, settingSentences } from "../../../shared/message/checkSettings";
import { say } from "../../../shared/message/say";
import { statements } from "../../../shared/statement/catalogue";
import type { StatementId } from "../../../shared/statement/statement";
import { useLocale } from "../../localeContext";
import { useShapes } from "../../styles";
import { withCorrection, withVersion } from "../../../shared/check/rememberedOptions";
import { useCheck } from "../useCheck";

const UNITS: readonly Unit[] = ["元", "万元", "亿元"];

/** What only the officer knows: which version counts, which unit is meant, which statement a sheet is. */
export function QuestionCards({ questions }: Pick<CheckResult, "questions">) {
  const locale = useLocale();
  const shapes = useShapes();
  if (questions.length === 0) return null;
  const heading = say(locale, settingSentences.questions);
  return (
    <section className={shapes.tight} aria-label={heading}>
      <h3 className={shapes.heading}>{heading}</h3>
      <ul className={mergeClasses(shapes.plain, shapes.tight)}>
        {questions.map((question) => (
          <li key={JSON.stringify(question)} className={shapes.card}>
            <QuestionField question={question} />
          </li>
        ))}
      </ul>
      <div className={mergeClasses(shapes.small, shapes.muted)}>
        {say(locale, settingSentences.answerHint)}
      </div>
    </section>
  );
}

function QuestionField({ question }: { readonly question: Question }) {
  const locale = useLocale();
  const { state, session } = useCheck();
  const { options, activity } = state;
  const busy = activity !== "none";
  switch (question.kind) {
    case "version": {
      const { statement, sheets } = question;
      const label = say(locale, questionSentences.version, {
        statement: titleOf(statement),
        count: sheets.length,
      });
      return (
        <OneOf
          label={label}
          choices={sheets}
          disabled={busy}
          onChoose={(sheet) => void session.answer(withVersion(options, statement, sheet))}
        />
      );
    }
    case "unit": {
      const { sheet } = question;
      return (
        <OneOf
          label={say(locale, questionSentences.unit, { sheet })}
          choices={UNITS}
          disabled={busy}
          onChoose={(unit) => void session.answer(withCorrection(options, { sheet, unit }))}
        />
      );
    }
    case "sheet": {
      const { sheet } = question;
      return (
        <Field label={say(locale, questionSentences.sheet, { sheet })}>
          <Select
            value=""
            disabled={busy}
            onChange={(_, { value }) =>
              void session.answer(
                withCorrection(options, { sheet, statement: value as StatementId | "none" }),
              )
            }
          >
            <option value="" disabled>
              {say(locale, settingSentences.answer)}
            </option>
            <StatementOptions />
          </Select>
        </Field>
      );
    }
  }
}

/** Every statement there is, and none of them. */
export function StatementOptions() {
  const locale = useLocale();
  return (
    <>
      {statements.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
      <option value="none">{say(locale, settingSentences.noStatement)}</option>
    </>
  );
}

function OneOf<Choice extends string>({
  label,
  choices,
  disabled,
  onChoose,
}: {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly disabled: boolean;
  readonly onChoose: (choice: Choice) => void;
}) {
  return (
    <Field label={label}>
      <RadioGroup
        value=""
        disabled={disabled}
        onChange={(_, { value }) => {
          const chosen = choices.find((choice) => choice === value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {choices.map((choice) => (
          <Radio key={choice} value={choice} label={choice} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function titleOf(id: StatementId): string {
  return statements.find((statement) => statement.id === id)?.title ?? id;
}
