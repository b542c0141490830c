import { useState } from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import { settingSentences } from "../../../shared/message/checkSettings";
import { fileRefusalSentences } from "../../../shared/message/file";
import { say } from "../../../shared/message/say";
import { FileButton } from "../../app/FileButton";
import { readChosenWorkbook, type RefusedWorkbook } from "../../intake/chosenWorkbook";
import { useLocale } from "../../localeContext";
import { useShapes } from "../../styles";
import { useCheck } from "../useCheck";

/** Last year's workbook, which 年初 is compared with. */
export function LastYearChoice() {
  const locale = useLocale();
  const shapes = useShapes();
  const { state, session } = useCheck();
  const { lastYear } = state;
  const [reading, setReading] = useState(false);
  const [refused, setRefused] = useState<RefusedWorkbook>();

  async function read(file: File): Promise<void> {
    setReading(true);
    const answer = await readChosenWorkbook(file);
    setReading(false);
    setRefused(answer.kind === "refused" ? answer : undefined);
    if (answer.kind === "read") session.chooseLastYear(answer);
  }

  return (
    <div className={shapes.tight}>
      <div className={mergeClasses(shapes.small, shapes.muted)}>
        {say(locale, settingSentences.lastYearHint)}
      </div>
      <div role="status">
        {reading && say(locale, settingSentences.readingFile)}
        {lastYear && !reading && say(locale, settingSentences.lastYearChosen, { file: lastYear.file })}
        {refused && (
          <div className={shapes.invalid}>
            {say(locale, fileRefusalSentences[refused.reason].what)}{" "}
            {say(locale, fileRefusalSentences[refused.reason].next)}
          </div>
        )}
      </div>
      <div className={shapes.row}>
        <FileButton
          accept=".xlsx,.xlsm"
          label={say(locale, settingSentences.chooseFile)}
          disabled={reading}
          onChoose={(file) => void read(file)}
        />
        {lastYear && (
          <Button appearance="subtle" onClick={() => session.chooseLastYear(undefined)}>
            {say(locale, settingSentences.forgetFile)}
          </Button>
        )}
      </div>
    </div>
  );
}
