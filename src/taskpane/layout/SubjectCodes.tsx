import { Field, makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import { layoutSentences } from "../../shared/message/layout";
import { say } from "../../shared/message/say";
import { parseCodes, subjectName } from "../../shared/statement/subjects";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";

const useStyles = makeStyles({
  list: {
    maxHeight: "140px",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    "& li": { display: "flex", gap: tokens.spacingHorizontalS },
  },
  code: { fontVariantNumeric: "tabular-nums" },
  unlisted: { color: tokens.colorPaletteMarigoldForeground2 },
});

/** Subject codes as typed or pasted, and at once what they were read as. */
export function SubjectCodes({
  text,
  disabled,
  onChange,
}: {
  readonly text: string;
  readonly disabled: boolean;
  readonly onChange: (text: string) => void;
}) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  const { codes, unreadable } = parseCodes(text);
  const unlisted = codes.filter((code) => subjectName(code) === undefined).length;
  const counts = [
    say(locale, layoutSentences.codesCount, { count: codes.length - unlisted }),
    ...(unlisted > 0 ? [say(locale, layoutSentences.codesUnlisted, { count: unlisted })] : []),
  ];
  return (
    <div className={shapes.tight}>
      <Field label={say(locale, layoutSentences.codes)} hint={say(locale, layoutSentences.codesHint)}>
        <Textarea
          value={text}
          rows={4}
          resize="vertical"
          disabled={disabled}
          placeholder={"2010301\n2080505"}
          onChange={(_, { value }) => onChange(value)}
        />
      </Field>
      <div role="status" className={shapes.small}>
        {codes.length > 0 && counts.join(" · ")}
        {unreadable.length > 0 && (
          <div>
            {say(locale, layoutSentences.codesUnreadable, {
              texts: unreadable.join(locale === "zh-CN" ? "、" : ", "),
            })}
          </div>
        )}
      </div>
      {codes.length > 0 && (
        <ul
          className={mergeClasses(shapes.plain, shapes.small, styles.list)}
          tabIndex={0}
          aria-label={counts[0]}
        >
          {codes.map((code) => (
            <li key={code}>
              <span className={styles.code}>{code}</span>
              {subjectName(code) ?? (
                <span className={styles.unlisted}>{say(locale, layoutSentences.unlisted)}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
