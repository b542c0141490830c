import { useId } from "react";
import { Checkbox, Label, makeStyles } from "@fluentui/react-components";
import { layoutSentences } from "../../shared/message/layout";
import { say } from "../../shared/message/say";
import { statements } from "../../shared/statement/catalogue";
import type { StatementId } from "../../shared/statement/statement";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";

const useStyles = makeStyles({ number: { whiteSpace: "nowrap" } });

/**
 * Which statements to lay out, in printed order. No Fluent `Field`: it would give every checkbox in it one label.
 */
export function StatementChoice({
  chosen,
  disabled,
  onChange,
}: {
  readonly chosen: readonly StatementId[];
  readonly disabled: boolean;
  readonly onChange: (chosen: readonly StatementId[]) => void;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  const styles = useStyles();
  const labelId = useId();

  function toggled(id: StatementId, checked: boolean): readonly StatementId[] {
    return statements
      .map((statement) => statement.id)
      .filter((other) => (other === id ? checked : chosen.includes(other)));
  }

  return (
    <div role="group" aria-labelledby={labelId}>
      <Label id={labelId}>{say(locale, layoutSentences.statements)}</Label>
      {statements.map(({ id, title, number }) => (
        <div key={id}>
          <Checkbox
            label={
              <>
                {title}
                {locale === "zh-CN" ? "" : " "}
                <span className={styles.number}>
                  {say(locale, layoutSentences.statementNumber, { number })}
                </span>
              </>
            }
            checked={chosen.includes(id)}
            disabled={disabled}
            onChange={(_, { checked }) => onChange(toggled(id, checked === true))}
          />
        </div>
      ))}
      {chosen.length === 0 && (
        <div role="alert" className={shapes.invalid}>
          {say(locale, layoutSentences.statementsMissing)}
        </div>
      )}
    </div>
  );
}
