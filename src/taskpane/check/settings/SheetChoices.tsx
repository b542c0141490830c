import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { settingSentences } from "../../../shared/message/checkSettings";
import { type Locale, say } from "../../../shared/message/say";
import type { StatementId } from "../../../shared/statement/statement";
import { useLocale } from "../../localeContext";
import { useShapes } from "../../styles";
import { withCorrection } from "../../../shared/check/rememberedOptions";
import { useCheck } from "../useCheck";
import { StatementOptions } from "./QuestionCards";
import type { RecognisedPart, RecognisedSheet } from "./recognisedSheets";

const useStyles = makeStyles({
  // A long title is cut off, or the choice would be wider than a narrow pane.
  choice: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

/** What each sheet was recognised as, and what the officer says it is. */
export function SheetChoices({ sheets }: { readonly sheets: readonly RecognisedSheet[] }) {
  const locale = useLocale();
  const styles = useStyles();
  const shapes = useShapes();
  const { state, session } = useCheck();
  const { corrections } = state.options;
  return (
    <ul className={mergeClasses(shapes.plain, shapes.tight)}>
      {sheets.map(({ sheet, parts }) => {
        const said = corrections.find((correction) => correction.sheet === sheet)?.statement ?? "";
        return (
          <li key={sheet}>
            <Field label={sheet} size="small" className={styles.choice}>
              <Select
                size="small"
                value={said}
                onChange={(_, { value }) => {
                  const statement = value === "" ? undefined : (value as StatementId | "none");
                  void session.say(withCorrection(state.options, { sheet, statement }));
                }}
              >
                <option value="">
                  {said === ""
                    ? say(locale, settingSentences.automatically, { title: partsWords(parts, locale) })
                    : say(locale, settingSentences.automaticallyAgain)}
                </option>
                <StatementOptions />
              </Select>
            </Field>
          </li>
        );
      })}
    </ul>
  );
}

function partsWords([only, ...others]: readonly RecognisedPart[], locale: Locale): string {
  if (!only) return say(locale, settingSentences.recognisedNone);
  if (others.length > 0) return say(locale, settingSentences.several, { count: others.length + 1 });
  const { title, beginsIn } = only;
  return beginsIn === undefined ? title : say(locale, settingSentences.continued, { title, sheet: beginsIn });
}
