import { layoutSentences } from "../../shared/message/layout";
import { say } from "../../shared/message/say";
import { useLocale } from "../localeContext";
import { Choice } from "./Choice";
import { HintedCheckbox } from "./HintedCheckbox";
import type { SectionProps } from "./sectionProps";

/** How formulas are written, and whether they can be overwritten. */
export function FormulaSection({ form, disabled, change }: SectionProps) {
  const locale = useLocale();
  return (
    <>
      <Choice
        label={say(locale, layoutSentences.rates)}
        value={form.rates}
        options={[
          {
            value: "native",
            label: say(locale, layoutSentences.ratesNative),
            hint: say(locale, layoutSentences.ratesNativeHint),
          },
          {
            value: "perf",
            label: say(locale, layoutSentences.ratesPerf),
            hint: say(locale, layoutSentences.ratesPerfHint),
          },
        ]}
        disabled={disabled}
        onChoose={(rates) => change({ rates })}
      />
      <HintedCheckbox
        label={say(locale, layoutSentences.locked)}
        hint={say(locale, layoutSentences.lockedHint)}
        checked={form.locked}
        disabled={disabled}
        onCheck={(locked) => change({ locked })}
      />
    </>
  );
}
