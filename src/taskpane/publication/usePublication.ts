import { useRef, useState } from "react";
import type { PublicationCopy } from "../../host/file/publication/publicationCopy";
import type { Refusal } from "../../host/file/publication/record";
import { failureOf, type Failure } from "../failure";
import { useHost } from "../hostContext";
import { keyOf, sameCells, telephoneCells, type TelephoneCell } from "./telephoneCells";

export type MadeCopy = Extract<PublicationCopy, { kind: "copy" }>;

export type PublicationProgress =
  | { readonly kind: "start" | "reading" | "making" | "opening" }
  /** `isRepeated` where the numbers are not those that were shown before. */
  | { readonly kind: "asking"; readonly cells: readonly TelephoneCell[]; readonly isRepeated: boolean }
  /** `kept` are the cells whose numbers the officer lets stand; `notOpened` is why the copy had to stay a file. */
  | {
      readonly kind: "made";
      readonly copy: MadeCopy;
      readonly kept: readonly TelephoneCell[];
      readonly notOpened?: Failure;
    }
  | Refusal
  | { readonly kind: "failed"; readonly failure: Failure };

/**
 * Reads the file, asks about telephone numbers, makes the copy and opens it. The file is read again for the copy, so
 * that what the officer mends while being asked is in it. The current workbook is only read.
 */
export function usePublication() {
  const host = useHost();
  const [progress, setProgress] = useState<PublicationProgress>({ kind: "start" });
  const running = useRef<AbortController>();

  async function run(
    first: "reading" | "making",
    work: (tell: (next: PublicationProgress) => void, signal: AbortSignal) => Promise<PublicationProgress>,
  ): Promise<void> {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    const tell = (next: PublicationProgress): void => {
      if (!signal.aborted) setProgress(next);
    };
    tell({ kind: first });
    try {
      tell(await work(tell, signal));
    } catch (error) {
      tell({ kind: "failed", failure: failureOf(error) });
    }
  }

  function read(): Promise<void> {
    return run("reading", async () => {
      const { findTelephones } = await publicationRoom();
      const found = findTelephones(await host.file());
      if (found.kind === "refused") return found;
      return { kind: "asking", cells: telephoneCells(found.telephones), isRepeated: false };
    });
  }

  /** `shown` is what the officer was asked about, `keptKeys` the cells that were not ticked. */
  function make(shown: readonly TelephoneCell[], keptKeys: ReadonlySet<string>): Promise<void> {
    return run("making", async (tell, signal) => {
      const { findTelephones, publicationCopy } = await publicationRoom();
      const bytes = await host.file();
      const found = findTelephones(bytes);
      if (found.kind === "refused") return found;
      const cells = telephoneCells(found.telephones);
      if (!sameCells(cells, shown)) return { kind: "asking", cells, isRepeated: true };
      const kept = cells.filter((cell) => keptKeys.has(keyOf(cell)));
      const blanked = cells.filter((cell) => !keptKeys.has(keyOf(cell)));
      const copy = publicationCopy(bytes, { telephones: blanked });
      if (copy.kind === "refused") return copy;
      signal.throwIfAborted();
      tell({ kind: "opening" });
      try {
        await host.openWorkbook(copy.bytes);
        return { kind: "made", copy, kept };
      } catch (error) {
        // The copy is there all the same, and can be saved.
        return { kind: "made", copy, kept, notOpened: failureOf(error) };
      }
    });
  }

  /** Nothing of what is under way will be shown or opened. */
  function cancel(): void {
    running.current?.abort();
    setProgress({ kind: "start" });
  }

  return { progress, read, make, cancel };
}

/** Reading files is a part of its own, fetched when it is needed. */
const publicationRoom = () => import("../../host/file/publication/publicationCopy");
