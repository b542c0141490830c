import { Field, Textarea } from "@fluentui/react-components";
import { layoutSentences } from "../../shared/message/layout";
import { say } from "../../shared/message/say";
import { weightSets } from "../../shared/statement/weightSets";
import { useLocale } from "../localeContext";
import { Choice } from "./Choice";
import { makesAny } from "./layoutForm";
import { OwnWeights } from "./OwnWeights";
import type { SectionProps } from "./sectionProps";
import { EXECUTION } from "./weights";

/** What the evaluation statements are made of; only what a chosen statement needs is asked. */
export function EvaluationSection({ form, disabled, change }: SectionProps) {
  const locale = useLocale();
  return (
    <>
      {makesAny(form, ["self", "project"]) && (
        <Choice
          label={say(locale, layoutSentences.weights)}
          value={form.weights}
          options={[
            ...weightSets.map(({ id, execution, indicators, source }) => ({
              value: id,
              label: indicators.map(({ name, weight }) => `${name.replace("指标", "")}${weight}`).join(" "),
              hint: `${EXECUTION}${execution} · ${source}`,
            })),
            { value: "own" as const, label: say(locale, layoutSentences.ownWeights) },
          ]}
          disabled={disabled}
          onChoose={(weights) => change({ weights })}
        />
      )}
      {makesAny(form, ["self", "project"]) && form.weights === "own" && (
        <OwnWeights
          texts={form.ownWeights}
          disabled={disabled}
          onChange={(ownWeights) => change({ ownWeights })}
        />
      )}
      {makesAny(form, ["self", "project", "indicators"]) && (
        <Choice
          label={say(locale, layoutSentences.scores)}
          value={form.scores}
          options={[
            { value: "suggested", label: say(locale, layoutSentences.scoresSuggested) },
            { value: "typed", label: say(locale, layoutSentences.scoresTyped) },
          ]}
          disabled={disabled}
          onChoose={(scores) => change({ scores })}
        />
      )}
      {makesAny(form, ["projects"]) && (
        <Field label={say(locale, layoutSentences.projects)} hint={say(locale, layoutSentences.projectsHint)}>
          <Textarea
            value={form.projects}
            rows={3}
            resize="vertical"
            disabled={disabled}
            onChange={(_, { value }) => change({ projects: value })}
          />
        </Field>
      )}
      {makesAny(form, ["basic"]) && (
        <Field label={say(locale, layoutSentences.specials)} hint={say(locale, layoutSentences.specialsHint)}>
          <Textarea
            value={form.specials}
            rows={3}
            resize="vertical"
            disabled={disabled}
            onChange={(_, { value }) => change({ specials: value })}
          />
        </Field>
      )}
    </>
  );
}
