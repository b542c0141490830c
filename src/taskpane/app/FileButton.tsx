import { useRef } from "react";
import { Button, type ButtonProps } from "@fluentui/react-components";

/** A button that lets the officer choose a file. */
export function FileButton({
  accept,
  label,
  disabled = false,
  onChoose,
  ...look
}: {
  /** The endings of file names, with their dots. */
  readonly accept: string;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onChoose: (file: File) => void;
} & Pick<ButtonProps, "appearance" | "size" | "title">) {
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
      <Button {...look} disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
