import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { layoutSentences } from "../../shared/message/layout";
import { say } from "../../shared/message/say";
import { useLocale } from "../localeContext";
import { Choice } from "./Choice";
import { administrativeLevels, yearIsValid } from "./layoutForm";
import { PrintedForm } from "./PrintedForm";
import type { SectionProps } from "./sectionProps";

const useStyles = makeStyles({
  wrapped: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalM,
  },
  beside: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalM,
    "& input, & select": { minWidth: 0, width: "100%" },
    "& > *": { minWidth: 0 },
  },
});

/** Whose statements they are, of which year and in which unit. */
export function UnitSection({ form, disabled, change }: SectionProps) {
  const locale = useLocale();
  const styles = useStyles();
  return (
    <>
      <Field label={say(locale, layoutSentences.unitName)} required>
        <Input
          data-field="unitName"
          value={form.unitName}
          disabled={disabled}
          onChange={(_, { value }) => change({ unitName: value })}
        />
      </Field>
      <div className={styles.beside}>
        <Field label={say(locale, layoutSentences.level)}>
          <Select
            value={form.level}
            disabled={disabled}
            onChange={(_, { value }) =>
              change({ level: administrativeLevels.find((level) => level === value) ?? form.level })
            }
          >
            {administrativeLevels.map((level) => (
              <option key={level}>{level}</option>
            ))}
          </Select>
        </Field>
        <Field
          label={say(locale, layoutSentences.year)}
          validationMessage={yearIsValid(form) ? undefined : say(locale, layoutSentences.yearInvalid)}
        >
          <Input
            data-field="year"
            value={form.year}
            inputMode="numeric"
            maxLength={4}
            disabled={disabled}
            onChange={(_, { value }) => change({ year: value })}
          />
        </Field>
      </div>
      {yearIsValid(form) && <PrintedForm form={form} disabled={disabled} change={change} />}
      <div className={styles.wrapped}>
        <Choice
          beside
          label={say(locale, layoutSentences.scope)}
          value={form.scope}
          options={[
            { value: "single", label: say(locale, layoutSentences.single) },
            { value: "consolidated", label: say(locale, layoutSentences.consolidated) },
          ]}
          disabled={disabled}
          onChoose={(scope) => change({ scope })}
        />
        <Choice
          beside
          label={say(locale, layoutSentences.unit)}
          value={form.unit}
          options={[
            { value: "万元", label: "万元" },
            { value: "元", label: "元" },
          ]}
          disabled={disabled}
          onChoose={(unit) => change({ unit })}
        />
      </div>
    </>
  );
}
