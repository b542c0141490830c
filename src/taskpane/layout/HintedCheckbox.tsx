import { Checkbox, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useShapes } from "../styles";

const useStyles = makeStyles({ hint: { display: "block" } });

/** A checkbox with the sentence that says what it does. */
export function HintedCheckbox({
  label,
  hint,
  checked,
  disabled,
  onCheck,
}: {
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onCheck: (checked: boolean) => void;
}) {
  const shapes = useShapes();
  const styles = useStyles();
  return (
    <Checkbox
      label={
        <>
          {label}
          <span className={mergeClasses(styles.hint, shapes.small, shapes.muted)}>{hint}</span>
        </>
      }
      checked={checked}
      disabled={disabled}
      onChange={(_, data) => onCheck(data.checked === true)}
    />
  );
}
