import { useMemo, useState } from "react";
import type { ReadFile } from "../../host/file/reading/readWorkbookFile";
import { lastYearFigures, type LastYearFigures } from "../../shared/intake/lastYear";
import type { Unit } from "../../shared/amount/unit";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot";

export type LastYearReading =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly file: string; readonly snapshot: WorkbookSnapshot }
  | {
      readonly kind: "refused";
      readonly file: string;
      readonly reason: Extract<ReadFile, { kind: "refused" }>["reason"];
    };

/** Last year's workbook, chosen as a file and read in the pane. */
export interface LastYear {
  readonly reading: LastYearReading;
  readonly read: (file: File) => Promise<void>;
  readonly forget: () => void;
  /** Its amounts in a unit; undefined while no statement was found in it. */
  readonly figures: (unit: Unit) => LastYearFigures | undefined;
}

/** The reader comes with its own chunk: most officers never need it. */
const readerRoom = () => import("../../host/file/reading/readWorkbookFile");

export function useLastYear(): LastYear {
  const [reading, setReading] = useState<LastYearReading>({ kind: "none" });
  const snapshot = reading.kind === "read" ? reading.snapshot : undefined;
  const figures = useMemo(() => {
    const known = new Map<Unit, LastYearFigures | undefined>();
    return (unit: Unit): LastYearFigures | undefined => {
      if (!known.has(unit)) {
        const found = snapshot && lastYearFigures(snapshot, unit);
        known.set(unit, found && found.statements.length > 0 ? found : undefined);
      }
      return known.get(unit);
    };
  }, [snapshot]);

  async function read(file: File): Promise<void> {
    setReading({ kind: "reading" });
    const bytes = await file.arrayBuffer().catch(() => undefined);
    // The disk or the share it lies on no longer gives the file: nothing but a fresh choice helps.
    if (!bytes) return setReading({ kind: "refused", file: file.name, reason: "damaged" });
    const { readWorkbookFile } = await readerRoom();
    const result = readWorkbookFile(new Uint8Array(bytes));
    setReading(
      result.kind === "read"
        ? { kind: "read", file: file.name, snapshot: result.snapshot }
        : { kind: "refused", file: file.name, reason: result.reason },
    );
  }

  return { reading, read, forget: () => setReading({ kind: "none" }), figures };
}
