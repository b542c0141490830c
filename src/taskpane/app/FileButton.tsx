import { useRef } from "react";
import { Button } from "@fluentui/react-components";

/** A button that lets the officer choose a file. */
export function FileButton({
  accept,
  label,
  title,
  disabled,
  onChoose,
}: {
  /** The endings of file names, with their dots. */
  readonly accept: string;
  readonly label: string;
  readonly title?: string;
  readonly disabled: boolean;
  readonly onChoose: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          // The same file may be chosen again after it was changed.
          target.value = "";
        }}
      />
      <Button disabledFocusable={disabled} title={title} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
