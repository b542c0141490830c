import { useId } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { layoutSentences } from "../../shared/message/layout";
import { say } from "../../shared/message/say";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import type { SectionProps } from "./sectionProps";
import { statementGroups, type StatementGroup, withStatements } from "./statementGroups";
import { StatementLine } from "./StatementLine";
import { Swatch } from "./StatementPreview";
import type { Plans } from "./usePlans";

const useStyles = makeStyles({
  button: { minWidth: "auto" },
  name: { marginRight: "auto", fontWeight: tokens.fontWeightSemibold },
  legend: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
});

/** Which statements to lay out, in groups, each with a picture of its sheet. */
export function StatementChoice(props: SectionProps & { readonly plans: Plans }) {
  const locale = useLocale();
  const shapes = useShapes();
  const styles = useStyles();
  return (
    <>
      <div className={`${styles.legend} ${shapes.small}`}>
        {(["header", "entry", "calculated"] as const).map((kind) => (
          <span key={kind}>
            <Swatch kind={kind} /> {say(locale, legend[kind])}
          </span>
        ))}
      </div>
      {statementGroups.map((group) => (
        <GroupOfStatements key={group.name.en} {...group} {...props} />
      ))}
      {props.form.statements.length === 0 && (
        <div role="alert" className={shapes.invalid}>
          {say(locale, layoutSentences.statementsMissing)}
        </div>
      )}
    </>
  );
}

const legend = {
  header: layoutSentences.legendHeader,
  entry: layoutSentences.legendEntry,
  calculated: layoutSentences.legendCalculated,
} as const;

function GroupOfStatements({
  name,
  members,
  form,
  disabled,
  change,
  plans,
}: SectionProps & StatementGroup & { readonly plans: Plans }) {
  const locale = useLocale();
  const shapes = useShapes();
  const styles = useStyles();
  const id = useId();
  const group = say(locale, name);
  const ids = members.map((member) => member.id);
  const whole = (taken: boolean) => {
    const action = say(locale, taken ? layoutSentences.allOf : layoutSentences.noneOf);
    return (
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        aria-label={say(locale, layoutSentences.inGroup, { group, action })}
        data-field={taken ? "statements" : undefined}
        disabled={disabled}
        onClick={() => change({ statements: withStatements(form.statements, ids, taken) })}
      >
        {action}
      </Button>
    );
  };
  return (
    <div role="group" aria-labelledby={id}>
      <div className={shapes.row}>
        <span id={id} className={styles.name}>
          {group}
        </span>
        {whole(true)}
        {whole(false)}
      </div>
      <ul className={shapes.plain}>
        {members.map((statement) => (
          <StatementLine
            key={statement.id}
            statement={statement}
            form={form}
            disabled={disabled}
            change={change}
            plans={plans}
          />
        ))}
      </ul>
    </div>
  );
}
