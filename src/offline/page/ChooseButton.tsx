import type { ButtonProps } from "@fluentui/react-components";
import { offlineSentences } from "../../shared/message/offline";
import { say, type Sentence } from "../../shared/message/say";
import { FileButton } from "../../taskpane/app/FileButton";
import { useLocale } from "../../taskpane/localeContext";

/** A button that asks for the workbook to be checked. */
export function ChooseButton({
  sentence = offlineSentences.choose,
  onChoose,
  ...look
}: {
  readonly sentence?: Sentence;
  readonly onChoose: (files: readonly File[]) => void;
} & Pick<ButtonProps, "appearance" | "size">) {
  const label = say(useLocale(), sentence);
  return (
    <FileButton {...look} accept=".xlsx,.xlsm,.xls" label={label} onChoose={(file) => onChoose([file])} />
  );
}
