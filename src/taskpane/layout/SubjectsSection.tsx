import { layoutSentences } from "../../shared/message/layout";
import { listWords, say } from "../../shared/message/say";
import { useLocale } from "../localeContext";
import { codeFields, makesAny } from "./layoutForm";
import type { SectionProps } from "./sectionProps";
import { SubjectCodes } from "./SubjectCodes";

const labels = {
  codes: layoutSentences.codes,
  fundCodes: layoutSentences.fundCodes,
  capitalCodes: layoutSentences.capitalCodes,
} as const;

/** The subject codes of the statements that have a row per subject; each list is asked for where it is needed. */
export function SubjectsSection({ form, disabled, change }: SectionProps) {
  const locale = useLocale();
  return codeFields
    .filter(({ statements }) => makesAny(form, statements))
    .map(({ field, statements }) => (
      <SubjectCodes
        key={field}
        label={say(locale, layoutSentences.codesLabel, {
          name: say(locale, labels[field]),
          numbers: listWords(statements, locale),
        })}
        hint={say(locale, field === "codes" ? layoutSentences.codesHint : layoutSentences.codesWhenNone)}
        text={form[field]}
        lines={field === "codes" ? 4 : 2}
        names={form.names}
        disabled={disabled}
        onChange={(text) => change({ [field]: text })}
      />
    ));
}
