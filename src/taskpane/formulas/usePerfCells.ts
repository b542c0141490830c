import { useCallback, useEffect, useState } from "react";
import { perfCells, type PerfCell } from "../../shared/layout/perfCells";
import { failureOf, type Failure } from "../failure";
import { useHost } from "../hostContext";

export type PerfCellsFound =
  | { readonly kind: "looking" }
  | { readonly kind: "found"; readonly cells: readonly PerfCell[]; readonly unread: readonly string[] }
  | { readonly kind: "failed"; readonly failure: Failure };

/** The cells with PERF formulas as the page came, and after every `look`; the latest look counts. */
export function usePerfCells(): { readonly found: PerfCellsFound; readonly look: () => void } {
  const host = useHost();
  const [looks, setLooks] = useState(0);
  const [found, setFound] = useState<PerfCellsFound>({ kind: "looking" });

  useEffect(() => {
    const leaving = new AbortController();
    const tell = (next: PerfCellsFound): void => {
      if (!leaving.signal.aborted) setFound(next);
    };
    host.read({ signal: leaving.signal }).then(
      (workbook) => {
        // A chart has no cells.
        const unread = workbook.unread.filter(({ reason }) => reason !== "chart").map(({ name }) => name);
        tell({ kind: "found", cells: perfCells(workbook), unread });
      },
      (error: unknown) => tell({ kind: "failed", failure: failureOf(error) }),
    );
    return () => leaving.abort();
  }, [host, looks]);

  const look = useCallback(() => {
    setFound({ kind: "looking" });
    setLooks((count) => count + 1);
  }, []);
  return { found, look };
}
