import { Button, mergeClasses } from "@fluentui/react-components";
import type { LastYearFigures } from "../../shared/intake/lastYear";
import { fileRefusalSentences } from "../../shared/message/file";
import { layoutSentences } from "../../shared/message/layout";
import { say } from "../../shared/message/say";
import { FileButton } from "../app/FileButton";
import { useLocale } from "../localeContext";
import { useShapes } from "../styles";
import type { LastYear } from "./useLastYear";

/** Last year's workbook: chosen, read, and what was found in it. */
export function LastYearSection({
  lastYear,
  figures,
  year,
  disabled,
}: {
  readonly lastYear: LastYear;
  readonly figures: LastYearFigures | undefined;
  /** The year that is laid out. */
  readonly year: number;
  readonly disabled: boolean;
}) {
  const locale = useLocale();
  const shapes = useShapes();
  const { reading, read, forget } = lastYear;
  const busy = disabled || reading.kind === "reading";
  return (
    <div className={shapes.tight}>
      <div className={mergeClasses(shapes.small, shapes.muted)}>
        {say(locale, layoutSentences.lastYearHint)}
      </div>
      <div className={shapes.row}>
        <FileButton
          accept=".xlsx,.xlsm"
          label={say(locale, layoutSentences.chooseLastYear)}
          disabled={busy}
          onChoose={(file) => void read(file)}
        />
        {reading.kind !== "none" && (
          <Button appearance="subtle" disabledFocusable={busy} onClick={forget}>
            {say(locale, layoutSentences.forgetLastYear)}
          </Button>
        )}
      </div>
      <div role="status">
        {reading.kind === "reading" && say(locale, layoutSentences.lastYearReading)}
        {reading.kind === "refused" && (
          <div className={shapes.invalid}>
            {say(locale, fileRefusalSentences[reading.reason].what)}{" "}
            {say(locale, fileRefusalSentences[reading.reason].next)}
          </div>
        )}
        {reading.kind === "read" &&
          (figures ? (
            <>
              {say(locale, layoutSentences.lastYearRead, {
                file: reading.file,
                count: figures.statements.length,
                figures: figures.figures.size,
              })}
              {figures.year !== undefined && figures.year !== year - 1 && (
                <div className={shapes.invalid}>
                  {say(locale, layoutSentences.lastYearOtherYear, {
                    found: figures.year,
                    expected: year - 1,
                  })}
                </div>
              )}
            </>
          ) : (
            <div className={shapes.invalid}>
              {say(locale, layoutSentences.lastYearNothing, { file: reading.file })}
            </div>
          ))}
      </div>
    </div>
  );
}
