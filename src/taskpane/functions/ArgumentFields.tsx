import type { Dispatch } from "react";
import { functionPageSentences } from "../../shared/message/functionPage";
import { listWords, say, type Locale } from "../../shared/message/say";
import { Disclosure } from "../app/Disclosure";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { ArgumentField } from "./ArgumentField";
import type { CatalogueParameter } from "./catalogue";
import { followsSelection, type FieldFault, type FormEvent, type FunctionForm } from "./functionForm";
import { parameterName } from "./words";

/** As many fields stand open; what is optional beyond them is folded. */
const OPEN_FIELDS = 3;

/** The arguments in the function's order. */
export function ArgumentFields({
  form,
  faults,
  apply,
  onTake,
}: {
  readonly form: FunctionForm;
  readonly faults: readonly (FieldFault | undefined)[];
  readonly apply: Dispatch<FormEvent>;
  readonly onTake: (index: number) => Promise<boolean>;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  const { parameters } = form.entry;
  const isFolded = ({ optional }: CatalogueParameter, index: number): boolean =>
    optional && index >= OPEN_FIELDS;
  const folded = parameters.filter(isFolded);
  const names = folded.map((parameter) => parameterName(parameter, locale));
  const field = (parameter: CatalogueParameter) => {
    const index = parameters.indexOf(parameter);
    return (
      <ArgumentField
        key={parameter.name}
        parameter={parameter}
        index={index}
        text={form.texts[index] ?? ""}
        fault={faultWords(faults[index], form, locale)}
        follows={followsSelection(form, index)}
        onType={(text) => apply({ type: "typed", index, text })}
        onTake={() => onTake(index)}
      />
    );
  };
  return (
    <>
      {parameters.filter((parameter) => !folded.includes(parameter)).map(field)}
      {folded.length > 0 && (
        <Disclosure
          summary={say(locale, functionPageSentences.more, {
            names: listWords(names, locale),
          })}
        >
          <div className={shapes.stack}>{folded.map(field)}</div>
        </Disclosure>
      )}
    </>
  );
}

function faultWords(fault: FieldFault | undefined, form: FunctionForm, locale: Locale): string | undefined {
  if (fault === undefined) return undefined;
  const cell = form.target?.reference.cell ?? "";
  return fault === "containsTarget"
    ? say(locale, functionPageSentences.containsTarget, { cell })
    : say(locale, functionPageSentences.onlyOneCell);
}
