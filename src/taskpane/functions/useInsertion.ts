import { useState } from "react";
import type { CellContent, FormulaRequest } from "../../host/spreadsheetHost";
import { failureOf, type Failure } from "../failure";
import { useHost } from "../hostContext";

export type InsertionProgress =
  | { readonly kind: "idle" | "inserting" }
  /** The cell holds something, and the officer has not agreed to lose it. */
  | { readonly kind: "asking"; readonly holds: string }
  | { readonly kind: "inserted"; readonly request: FormulaRequest }
  | { readonly kind: "failed"; readonly failure: Failure };

const IDLE: InsertionProgress = { kind: "idle" };

/** Puts the formula into the target; what it holds is only replaced once the officer has agreed to exactly that. */
export function useInsertion(target: CellContent | undefined, formula: string, numberFormat?: string) {
  const host = useHost();
  const { sheet, cell } = target?.reference ?? {};
  const about = JSON.stringify([sheet, cell, formula]);
  const [told, setTold] = useState({ about, progress: IDLE });
  // What was told of another cell or formula is over.
  const progress = told.about === about ? told.progress : IDLE;

  async function insert(replaces = ""): Promise<boolean> {
    if (!target || progress.kind === "inserting") return false;
    const tell = (next: InsertionProgress): void => setTold({ about, progress: next });
    tell({ kind: "inserting" });
    const request: FormulaRequest = { cell: target.reference, formula, numberFormat, replaces };
    try {
      const insertion = await host.insertFormula(request);
      const occupied = insertion.kind === "occupied";
      tell(occupied ? { kind: "asking", holds: insertion.holds } : { kind: "inserted", request });
      return !occupied;
    } catch (error) {
      tell({ kind: "failed", failure: failureOf(error) });
      return false;
    }
  }

  return { progress, insert, keep: () => setTold({ about, progress: IDLE }) };
}
