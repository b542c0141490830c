import { MessageBar, MessageBarBody, mergeClasses } from "@fluentui/react-components";
import type { Finding } from "../../shared/check/result";
import { say } from "../../shared/message/say";
import { intakeSentences } from "../../shared/message/intake";
import { statementOf } from "../../shared/statement/catalogue";
import type { ConversionPreview } from "../../shared/intake/conversion";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";

/** Lines shown of a list; the rest is counted. */
const SHOWN = 8;

/** What disagrees in 元 already, and the tails that turning into 万元 will bring. */
export function ConversionLines({ preview }: { readonly preview: ConversionPreview }) {
  const locale = useLocale();
  const { before, tails } = preview;
  return (
    <>
      {before.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {say(locale, intakeSentences.before, { count: before.length })}
            <FindingLines findings={before} />
          </MessageBarBody>
        </MessageBar>
      )}
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          {tails.length === 0
            ? say(locale, intakeSentences.noTails)
            : say(locale, intakeSentences.tails, { count: tails.length })}
          <FindingLines findings={tails} />
        </MessageBarBody>
      </MessageBar>
    </>
  );
}

function FindingLines({ findings }: { readonly findings: readonly Finding[] }) {
  const locale = useLocale();
  const shapes = useShapes();
  // A total of rows that is a total of columns as well may be off by the same in both.
  const lines = new Set(
    findings.map((finding) =>
      say(locale, intakeSentences.tailLine, {
        place: placeWords(finding),
        reported: finding.reported,
        computed: finding.computed,
      }),
    ),
  );
  if (lines.size === 0) return null;
  return (
    <ul className={mergeClasses(shapes.plain, shapes.small)}>
      {[...lines].slice(0, SHOWN).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {lines.size > SHOWN && <li>{say(locale, intakeSentences.more, { count: lines.size - SHOWN })}</li>}
    </ul>
  );
}

/** Statement, row and column of the total, as printed. */
function placeWords({ statement, terms }: Finding): string {
  const total = terms.find(({ role }) => role === "total");
  return [statement === "other" ? "" : statementOf(statement).title, total?.label, total?.header]
    .filter(Boolean)
    .join(" ");
}
