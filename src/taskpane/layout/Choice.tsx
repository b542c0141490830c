import { Field, makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { useShapes } from "../styles";

const useStyles = makeStyles({ hint: { display: "block" } });

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** What happens with it, in one sentence. */
  readonly hint?: string;
  readonly disabled?: boolean;
}

/** One of a few, each with the sentence that says what happens. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  disabled,
  beside = false,
  told = false,
  onChoose,
}: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly ChoiceOption<Value>[];
  readonly disabled: boolean;
  /** Short ones stand beside each other. */
  readonly beside?: boolean;
  /** The label stands above already. */
  readonly told?: boolean;
  readonly onChoose: (value: Value) => void;
}) {
  const shapes = useShapes();
  const styles = useStyles();
  return (
    <Field label={told ? undefined : label}>
      <RadioGroup
        layout={beside ? "horizontal" : "vertical"}
        aria-label={told ? label : undefined}
        value={value}
        disabled={disabled}
        onChange={(_, data) => {
          const chosen = options.find((option) => option.value === data.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            disabled={option.disabled}
            label={
              <>
                {option.label}
                {option.hint !== undefined && (
                  <span className={mergeClasses(styles.hint, shapes.small, shapes.muted)}>{option.hint}</span>
                )}
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
