import { useRef, useState } from "react";
import { tablesFor, type ComparedTables, type NarrativeWorkbook } from "../../shared/narrative/tables";
import type { Narration } from "../../shared/narrative/narrate";
import type { TextCheckResult } from "../../shared/narrative/result";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot";
import { inSlices } from "../check/inSlices";
import { orAborted, painted } from "../check/turns";
import { useCheck } from "../check/useCheck";
import { failureOf, type Failure } from "../failure";
import { useHost } from "../hostContext";
import { readChosenDocument, type ChosenDocument } from "./chosenDocument";
import { useEnteredText } from "./enteredText";
import { tablesInSteps } from "./tablesInSteps";

/** A report of a thousand pages; what is longer was pasted by mistake. */
export const LONGEST_TEXT = 300_000;

export interface CheckedText {
  readonly text: string;
  readonly result: TextCheckResult;
  readonly compared: ComparedTables;
}

export type NarrativeProgress =
  | { readonly kind: "editing" | "readingFile" | "reading" | "checking" | "writing" }
  | { readonly kind: "refused"; readonly document: Extract<ChosenDocument, { kind: "refused" }> }
  | ({ readonly kind: "checked" } & CheckedText)
  | { readonly kind: "written"; readonly narration: Narration }
  | { readonly kind: "failed"; readonly failure: Failure };

/** The text to be checked, and how far the check has come. */
export interface Narrative {
  readonly text: string;
  /** The name of the file the text came from. */
  readonly file: string | undefined;
  readonly progress: NarrativeProgress;
  readonly type: (text: string) => void;
  readonly open: (file: File) => Promise<void>;
  readonly check: () => Promise<void>;
  /** 生成说明 */
  readonly write: () => Promise<void>;
  /** Back to the text: from a result, or from work that is given up. */
  readonly edit: () => void;
}

/** The check and the writer are parts of their own, fetched when they are needed. */
const checkRoom = () => import("../../shared/narrative/checkText");
const writerRoom = () => import("../../shared/narrative/narrate");

/** Reads the workbook and checks the text against it, or writes one from it. The workbook is only read. */
export function useNarrative(): Narrative {
  const host = useHost();
  const { state } = useCheck();
  const { options, lastYear } = state;
  const [{ text, file }, enter] = useEnteredText();
  const [progress, setProgress] = useState<NarrativeProgress>({ kind: "editing" });
  const running = useRef<AbortController>();

  type Tell = (next: NarrativeProgress) => void;

  async function run(
    first: "readingFile" | "reading",
    work: (signal: AbortSignal, tell: Tell) => Promise<NarrativeProgress>,
  ): Promise<void> {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    const tell: Tell = (next) => {
      if (!signal.aborted) setProgress(next);
    };
    tell({ kind: first });
    try {
      tell(await work(signal, tell));
    } catch (error) {
      tell({ kind: "failed", failure: failureOf(error) });
    }
  }

  function tablesOf(workbook: WorkbookSnapshot, signal: AbortSignal): Promise<NarrativeWorkbook> {
    return inSlices(tablesInSteps(workbook, options), { signal, tell: () => undefined });
  }

  function check(): Promise<void> {
    return run("reading", async (signal, tell) => {
      const workbook = await orAborted(host.read({ signal }), signal);
      tell({ kind: "checking" });
      await painted();
      const tables = await tablesOf(workbook, signal);
      const { checkTextInSteps } = await checkRoom();
      const result = await inSlices(checkTextInSteps(text, tables), { signal, tell: () => undefined });
      return { kind: "checked", text, result, compared: tablesFor(tables, result.year) };
    });
  }

  function write(): Promise<void> {
    return run("reading", async (signal, tell) => {
      const workbook = await orAborted(host.read({ signal }), signal);
      tell({ kind: "writing" });
      await painted();
      const tables = await tablesOf(workbook, signal);
      const before = lastYear && (await tablesOf(lastYear.snapshot, signal));
      const { narrate } = await writerRoom();
      return { kind: "written", narration: narrate(tables, before) };
    });
  }

  function open(chosen: File): Promise<void> {
    return run("readingFile", async (signal) => {
      const document = await orAborted(readChosenDocument(chosen), signal);
      if (document.kind === "refused") return { kind: "refused", document };
      enter({ text: document.text, file: document.file });
      return { kind: "editing" };
    });
  }

  function edit(): void {
    running.current?.abort();
    setProgress({ kind: "editing" });
  }

  function type(next: string): void {
    enter({ text: next, file: next.trim() === "" ? undefined : file });
    edit();
  }

  return { text, file, progress, type, open, check, write, edit };
}
