import { useId, useMemo, useState } from "react";
import { Checkbox, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { layoutSentences } from "../../shared/message/layout";
import { say, type Locale } from "../../shared/message/say";
import type { Statement } from "../../shared/statement/statement";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { isAnnex } from "./layoutForm";
import { type Preview, previewOf } from "./preview";
import type { SectionProps } from "./sectionProps";
import { withStatements } from "./statementGroups";
import { StatementPreview } from "./StatementPreview";
import { planOf, type Plans, workingPlanOf } from "./usePlans";
import { useSeen } from "./useSeen";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0 },
  number: { whiteSpace: "nowrap" },
  annex: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, paddingLeft: "32px" },
  annexInput: { width: "110px" },
  picture: {
    flexShrink: 0,
    width: "60px",
    minHeight: "42px",
    padding: "1px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  large: { paddingBottom: tokens.spacingVerticalS },
});

/** A statement to choose, and its sheet as a small picture that opens into a larger one. */
export function StatementLine({
  statement,
  form,
  disabled,
  change,
  plans,
}: SectionProps & { readonly statement: Statement; readonly plans: Plans }) {
  const locale = useLocale();
  const shapes = useShapes();
  const styles = useStyles();
  const largeId = useId();
  const { place, seen } = useSeen<HTMLLIElement>();
  const [large, setLarge] = useState(false);
  const preview = useMemo(() => {
    const plan = seen ? planOf(plans, statement) : undefined;
    return plan && previewOf(plan);
  }, [seen, plans, statement]);
  const workingPlan = large ? workingPlanOf(plans, statement) : undefined;
  const { id, title, number } = statement;
  const chosen = form.statements.includes(id);
  const attachment = form.attachments[id] ?? "";
  const printedNumber = number ?? attachment.trim();
  return (
    <li ref={place}>
      <div className={styles.line}>
        <div className={styles.words}>
          <Checkbox
            label={
              <>
                {title}
                {locale === "zh-CN" ? "" : " "}
                {printedNumber !== "" && (
                  <span className={styles.number}>
                    {say(locale, layoutSentences.statementNumber, { number: printedNumber })}
                  </span>
                )}
              </>
            }
            checked={chosen}
            disabled={disabled}
            onChange={(_, { checked }) =>
              change({ statements: withStatements(form.statements, [id], checked === true) })
            }
          />
        </div>
        <button
          type="button"
          className={styles.picture}
          aria-label={say(locale, layoutSentences.pictureOf, { title })}
          aria-expanded={large}
          aria-controls={large ? largeId : undefined}
          title={say(locale, layoutSentences.picture)}
          onClick={() => setLarge(!large)}
        >
          {preview && <StatementPreview preview={preview} small />}
        </button>
      </div>
      {isAnnex(statement) && chosen && (
        <label className={mergeClasses(styles.annex, shapes.small)}>
          {say(locale, layoutSentences.attachment)}
          <Input
            size="small"
            className={styles.annexInput}
            aria-label={say(locale, layoutSentences.attachmentOf, { title })}
            placeholder={say(locale, layoutSentences.attachmentHint)}
            value={attachment}
            disabled={disabled}
            onChange={(_, { value }) => change({ attachments: { ...form.attachments, [id]: value } })}
          />
        </label>
      )}
      {large && preview && (
        <div id={largeId} className={mergeClasses(shapes.tight, styles.large)}>
          <div className={shapes.small}>
            <div>{contentsOf(preview, locale)}</div>
            {workingPlan && (
              <div>
                {say(locale, layoutSentences.workingContents, {
                  contents: contentsOf(previewOf(workingPlan), locale),
                })}
              </div>
            )}
          </div>
          <StatementPreview preview={preview} name={title} />
        </div>
      )}
    </li>
  );
}

function contentsOf({ rows, entries, calculated }: Preview, locale: Locale): string {
  return [
    say(locale, layoutSentences.rowCount, { count: rows }),
    say(locale, layoutSentences.entryCount, { count: entries }),
    say(locale, layoutSentences.calculatedCount, { count: calculated }),
  ].join(" · ");
}
