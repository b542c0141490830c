import { useMemo, useState } from "react";
import { lastYearFigures, type LastYearFigures } from "../../shared/intake/lastYear";
import type { Unit } from "../../shared/amount/unit";
import { readChosenWorkbook, type ReadWorkbook, type RefusedWorkbook } from "../intake/chosenWorkbook";

export type LastYearReading =
  { readonly kind: "none" } | { readonly kind: "reading" } | ReadWorkbook | RefusedWorkbook;

/** Last year's workbook, chosen as a file and read in the pane. */
export interface LastYear {
  readonly reading: LastYearReading;
  readonly read: (file: File) => Promise<void>;
  readonly forget: () => void;
  /** Its amounts in a unit; undefined while no statement was found in it. */
  readonly figures: (unit: Unit) => LastYearFigures | undefined;
}

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
    setReading(await readChosenWorkbook(file));
  }

  return { reading, read, forget: () => setReading({ kind: "none" }), figures };
}
