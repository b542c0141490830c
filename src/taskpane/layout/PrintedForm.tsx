import { Field, makeStyles, Select } from "@fluentui/react-components";
import { layoutSentences } from "../../shared/message/layout";
import { say } from "../../shared/message/say";
import { type FormOfYear, formOfYear, yearForms } from "../../shared/statement/yearForm";
import { useLocale } from "../localeContext";
import type { SectionProps } from "./sectionProps";

const BY_YEAR = "by-year";

const standing = {
  seen: layoutSentences.formSeen,
  between: layoutSentences.formBetween,
  newer: layoutSentences.formNewer,
  older: layoutSentences.formOlder,
} as const satisfies Record<FormOfYear["known"], unknown>;

const useStyles = makeStyles({ select: { minWidth: 0, "& select": { width: "100%", minWidth: 0 } } });

/** Which printed form is taken and why, with the choice of another. */
export function PrintedForm({ form, disabled, change }: SectionProps) {
  const locale = useLocale();
  const styles = useStyles();
  const year = Number(form.year);
  const byYear = formOfYear(year);
  const reason = say(locale, standing[byYear.known], { year, form: yearOf(byYear.form) });
  return (
    <Field label={say(locale, layoutSentences.form)} hint={form.form === undefined ? reason : undefined}>
      <Select
        className={styles.select}
        value={form.form ?? BY_YEAR}
        disabled={disabled}
        onChange={(_, { value }) => change({ form: yearForms.find(({ id }) => id === value)?.id })}
      >
        <option value={BY_YEAR}>
          {say(locale, layoutSentences.formByYear, { form: yearOf(byYear.form) })}
        </option>
        {yearForms.map(({ id, source }) => (
          <option key={id} value={id}>
            {say(locale, layoutSentences.formSource, { form: yearOf(id), source })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The year in front of an id: 2024-24 is the form of 2024 in the place with code 24. */
function yearOf(id: string): string {
  return id.slice(0, 4);
}
