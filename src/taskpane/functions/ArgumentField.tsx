import { useRef, useState } from "react";
import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { functionPageSentences } from "../../shared/message/functionPage";
import { say } from "../../shared/message/say";
import { useLocale } from "../localeContext";
import type { CatalogueParameter } from "./catalogue";
import { parameterName } from "./words";

const useStyles = makeStyles({
  field: { scrollMarginTop: "48px" },
  input: { width: "100%", minWidth: 0 },
  button: { minWidth: "auto", whiteSpace: "nowrap" },
});

/** One argument: typed, or taken from the sheet. While the keyboard stands in it, it follows the selection. */
export function ArgumentField({
  parameter,
  index,
  text,
  fault,
  follows,
  onType,
  onTake,
}: {
  readonly parameter: CatalogueParameter;
  readonly index: number;
  readonly text: string;
  /** What is wrong with it, in words. */
  readonly fault: string | undefined;
  /** It takes up what is selected in the sheet. */
  readonly follows: boolean;
  readonly onType: (text: string) => void;
  /** Resolves to false where nothing is selected that could stand here. */
  readonly onTake: () => Promise<boolean>;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [withoutSelection, setWithoutSelection] = useState(false);
  const name = parameterName(parameter, locale);
  const hint = parameter.range ? functionPageSentences.rangeHint : functionPageSentences.valueHint;

  async function take(): Promise<void> {
    input.current?.focus();
    setWithoutSelection(!(await onTake()));
  }

  return (
    <Field
      className={styles.field}
      data-argument={index}
      label={parameter.optional ? say(locale, functionPageSentences.optional, { name }) : name}
      hint={say(locale, parameter.description)}
      validationMessage={withoutSelection ? say(locale, functionPageSentences.noSelection) : fault}
      validationState={withoutSelection ? "warning" : fault === undefined ? "none" : "error"}
    >
      <Input
        ref={input}
        className={styles.input}
        value={text}
        placeholder={say(locale, hint)}
        autoComplete="off"
        spellCheck={false}
        onChange={(_, { value }) => {
          setWithoutSelection(false);
          onType(value);
        }}
        contentAfter={
          <Button
            size="small"
            appearance={follows ? "primary" : "subtle"}
            aria-pressed={follows}
            className={styles.button}
            aria-label={say(locale, functionPageSentences.takeSelectionFor, { name })}
            onClick={() => void take()}
          >
            {say(locale, follows ? functionPageSentences.following : functionPageSentences.takeSelection)}
          </Button>
        }
      />
    </Field>
  );
}
