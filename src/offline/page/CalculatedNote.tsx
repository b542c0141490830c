import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { offlineSentences } from "../../shared/message/offline";
import { say } from "../../shared/message/say";
import { CellLink } from "../../taskpane/app/CellButton";
import { useLocale } from "../../taskpane/localeContext";
import type { OpenedFile } from "../file/openFile";

/** More cells than this are no help in one line. */
const MOST_CELLS = 6;

/** Figures that are not in the file but were worked out from its formulas, and those that could not be. */
export function CalculatedNote({ opened: { calculated, unknown } }: { readonly opened: OpenedFile }) {
  const locale = useLocale();
  if (calculated + unknown.length === 0) return null;
  return (
    <MessageBar intent={unknown.length > 0 ? "warning" : "info"} layout="multiline">
      <MessageBarBody>
        {calculated > 0 && <div>{say(locale, offlineSentences.calculated, { count: calculated })}</div>}
        {unknown.length > 0 && (
          <div>
            {say(locale, offlineSentences.unknownFormulas, { count: unknown.length })}{" "}
            {unknown.slice(0, MOST_CELLS).map((cell) => (
              <span key={`${cell.sheet}!${cell.cell}`}>
                <CellLink cell={cell} withSheet />{" "}
              </span>
            ))}
          </div>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
