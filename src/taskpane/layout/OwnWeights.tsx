import { useId } from "react";
import { Input, Label, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { layoutSentences } from "../../shared/message/layout";
import { say } from "../../shared/message/say";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { readWeight, weightNames, weightTotal, type WeightTexts } from "./weights";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "auto 72px",
    justifyContent: "start",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  input: { width: "100%", minWidth: 0 },
});

/** The officer's own weights: one figure per 一级指标 and for the execution rate, which must come to 100. */
export function OwnWeights({
  texts,
  disabled,
  onChange,
}: {
  readonly texts: WeightTexts;
  readonly disabled: boolean;
  readonly onChange: (texts: WeightTexts) => void;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  const styles = useStyles();
  const id = useId();
  const total = weightTotal(texts);
  const isRight = total?.eq(100) === true;
  return (
    <div className={shapes.tight} role="group" aria-label={say(locale, layoutSentences.ownWeights)}>
      <div className={styles.grid}>
        {weightNames.map((name, index) => [
          <Label key={name} htmlFor={`${id}-${index}`}>
            {name}
          </Label>,
          <Input
            key={`${name}-weight`}
            id={`${id}-${index}`}
            className={styles.input}
            data-field={index === 0 ? "weights" : undefined}
            inputMode="decimal"
            value={texts[name] ?? ""}
            disabled={disabled}
            aria-invalid={readWeight(texts[name] ?? "") === undefined}
            aria-describedby={`${id}-total`}
            onChange={(_, { value }) => onChange({ ...texts, [name]: value })}
          />,
        ])}
      </div>
      <div
        id={`${id}-total`}
        role="status"
        className={mergeClasses(shapes.small, !isRight && shapes.invalid)}
      >
        {total === undefined
          ? say(locale, layoutSentences.weightsUnreadable)
          : say(locale, isRight ? layoutSentences.weightsSum : layoutSentences.weightsOff, {
              sum: total.toString(),
            })}
      </div>
      <div className={mergeClasses(shapes.small, shapes.muted)}>
        {say(locale, layoutSentences.weightsZero)}
      </div>
    </div>
  );
}
