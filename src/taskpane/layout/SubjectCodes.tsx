import { Field, Textarea } from "@fluentui/react-components";
import { layoutSentences } from "../../shared/message/layout";
import { listWords, say } from "../../shared/message/say";
import { parseCodes, subjectName, withParents } from "../../shared/statement/subjects";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import { SubjectList } from "./SubjectList";
import { namesWritten } from "./writtenNames";

/** Subject codes as typed or pasted, and at once what they were read as. */
export function SubjectCodes({
  label,
  hint,
  text,
  lines,
  names,
  disabled,
  onChange,
}: {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  /** Lines that the field shows. */
  readonly lines: number;
  /** Names that came with codes from elsewhere. */
  readonly names: Readonly<Record<string, string>>;
  readonly disabled: boolean;
  readonly onChange: (text: string) => void;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  const { codes, unreadable } = parseCodes(text);
  const tree = withParents(codes);
  const unlisted = codes.filter((code) => subjectName(code) === undefined).length;
  const parents = tree.length - codes.length;
  const recognised = say(locale, layoutSentences.codesCount, { count: codes.length - unlisted });
  const counts = [
    recognised,
    ...(unlisted > 0 ? [say(locale, layoutSentences.codesUnlisted, { count: unlisted })] : []),
    ...(parents > 0 ? [say(locale, layoutSentences.parentsAdded, { count: parents })] : []),
  ];
  return (
    <div className={shapes.tight}>
      <Field label={label} hint={hint}>
        <Textarea
          value={text}
          rows={lines}
          resize="vertical"
          disabled={disabled}
          onChange={(_, { value }) => onChange(value)}
        />
      </Field>
      <div role="status" className={shapes.small}>
        {codes.length > 0 && counts.join(" · ")}
        {unreadable.length > 0 && (
          <div>
            {say(locale, layoutSentences.codesUnreadable, {
              texts: listWords(unreadable, locale),
            })}
          </div>
        )}
      </div>
      {codes.length > 0 && (
        <SubjectList
          label={recognised}
          rows={tree}
          given={codes}
          names={{ ...names, ...namesWritten([text]) }}
        />
      )}
    </div>
  );
}
