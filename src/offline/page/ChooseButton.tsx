import { useRef } from "react";
import { Button, type ButtonProps } from "@fluentui/react-components";
import { offlineSentences } from "../../shared/message/offline";
import { say, type Sentence } from "../../shared/message/say";
import { useLocale } from "../../taskpane/localeContext";

/** A button that asks for a file. */
export function ChooseButton({
  sentence = offlineSentences.choose,
  onChoose,
  ...look
}: {
  readonly sentence?: Sentence;
  readonly onChoose: (files: readonly File[]) => void;
} & Pick<ButtonProps, "appearance" | "size">) {
  const locale = useLocale();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.xls"
        hidden
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])]);
          // The same file may be chosen again after it was changed.
          target.value = "";
        }}
      />
      <Button {...look} onClick={() => input.current?.click()}>
        {say(locale, sentence)}
      </Button>
    </>
  );
}
