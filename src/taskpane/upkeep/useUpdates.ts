import { useCallback, useEffect, useState } from "react";
import { takingBack, type WriteResult } from "../../host/spreadsheetHost";
import { formulaUpdates, type FormulaUpdate } from "../../shared/upkeep/formulaUpdates";
import { failureOf, type Failure } from "../failure";
import { useHost } from "../hostContext";

export type UpdatesProgress =
  | { readonly kind: "looking" | "updating" }
  | { readonly kind: "found"; readonly updates: readonly FormulaUpdate[] }
  | { readonly kind: "done" | "undone"; readonly result: WriteResult }
  | { readonly kind: "failed"; readonly failure: Failure };

/** What is to be updated as the page came, then the updating and the way back. */
export function useUpdates() {
  const host = useHost();
  const [progress, setProgress] = useState<UpdatesProgress>({ kind: "looking" });

  useEffect(() => {
    const leaving = new AbortController();
    const tell = (next: UpdatesProgress): void => {
      if (!leaving.signal.aborted) setProgress(next);
    };
    host.read({ signal: leaving.signal }).then(
      (workbook) => tell({ kind: "found", updates: formulaUpdates(workbook) }),
      (error: unknown) => tell({ kind: "failed", failure: failureOf(error) }),
    );
    return () => leaving.abort();
  }, [host]);

  const write = useCallback(
    async (kind: "done" | "undone", changes: Parameters<typeof host.writeCells>[0]): Promise<void> => {
      setProgress({ kind: "updating" });
      try {
        setProgress({ kind, result: await host.writeCells(changes) });
      } catch (error) {
        setProgress({ kind: "failed", failure: failureOf(error) });
      }
    },
    [host],
  );

  return {
    progress,
    update: (updates: readonly FormulaUpdate[]) =>
      write(
        "done",
        updates.map(({ sheet, cell, before, after }) => ({ sheet, cell, content: after, replaces: before })),
      ),
    undo: ({ written }: WriteResult) => write("undone", takingBack(written)),
  };
}
