import { Button } from "@fluentui/react-components";
import { layoutSentences } from "../../shared/message/layout";
import { say } from "../../shared/message/say";
import { useLocale } from "../localeContext";
import { Choice } from "./Choice";
import { HintedCheckbox } from "./HintedCheckbox";
import { sourceOf } from "./layoutForm";
import type { SectionProps } from "./sectionProps";

/** Where the published figures come from. */
export function SourceSection({
  form,
  disabled,
  change,
  onPaste,
}: SectionProps & { readonly onPaste: () => void }) {
  const locale = useLocale();
  const needsNoWorking = form.unit === "元";
  return (
    <>
      <Choice
        told
        label={say(locale, layoutSentences.sourceSection)}
        value={sourceOf(form)}
        options={[
          {
            value: "working",
            label: say(locale, layoutSentences.working),
            hint: say(locale, needsNoWorking ? layoutSentences.workingOff : layoutSentences.workingHint),
            disabled: needsNoWorking,
          },
          {
            value: "calculated",
            label: say(locale, layoutSentences.calculated),
            hint: say(locale, layoutSentences.calculatedHint),
          },
          {
            value: "typed",
            label: say(locale, layoutSentences.typed),
            hint: say(locale, layoutSentences.typedHint),
          },
        ]}
        disabled={disabled}
        onChoose={(source) => change({ source })}
      />
      {sourceOf(form) === "working" && (
        <div>
          <Button disabledFocusable={disabled} onClick={onPaste}>
            {say(locale, layoutSentences.pasteWorking)}
          </Button>
        </div>
      )}
      {form.source !== "typed" && (
        <HintedCheckbox
          label={say(locale, layoutSentences.onlyGeneralBudget)}
          hint={say(locale, layoutSentences.onlyGeneralBudgetHint)}
          checked={form.onlyGeneralBudget}
          disabled={disabled}
          onCheck={(onlyGeneralBudget) => change({ onlyGeneralBudget })}
        />
      )}
    </>
  );
}
