import { useRef, useState } from "react";
import type { CheckSession } from "../../taskpane/check/checkSession";
import { openFile, type NotOpened, type OpenedFile } from "../file/openFile";

/** What became of the last file that was chosen, besides the one that stands open. */
export type OpeningState =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly file: string }
  | { readonly kind: "several" }
  /** A text was dropped where workbooks are. */
  | { readonly kind: "text"; readonly file: string }
  | NotOpened;

/** Whether a file holds a text, as far as its name tells. */
export function isText({ name }: File): boolean {
  return /\.(docx?|wps|txt)$/iu.test(name);
}

declare global {
  interface Window {
    /** The check of the open file as data, for scripts that drive the page. */
    check?: CheckSession;
  }
}

/** Opens one chosen file after the other; one that cannot be opened leaves the one before it open. */
export function useOpenFile() {
  const [state, setState] = useState<OpeningState>({ kind: "idle" });
  const [opened, setOpened] = useState<{ readonly file: OpenedFile; readonly number: number }>();
  const chosen = useRef(0);

  async function read(file: File): Promise<void> {
    const number = ++chosen.current;
    setState({ kind: "reading", file: file.name });
    const answer = await openFile(file);
    // Another file was chosen meanwhile.
    if (number !== chosen.current) return;
    if (answer.kind !== "opened") return setState(answer);
    setState({ kind: "idle" });
    setOpened({ file: answer, number });
    window.check = answer.session;
    await answer.session.start();
  }

  function open(files: readonly File[]): void {
    const [file] = files;
    if (files.length > 1) setState({ kind: "several" });
    else if (file && isText(file)) setState({ kind: "text", file: file.name });
    else if (file) void read(file);
  }

  /** What was told of a file that was not opened has been read. */
  function dismiss(): void {
    setState({ kind: "idle" });
  }

  return { state, open, opened, dismiss };
}
