import { useState } from "react";
import { takingBack, type WriteResult } from "../../host/spreadsheetHost";
import type { PerfCell } from "../../shared/layout/perfCells";
import { failureOf, type Failure } from "../failure";
import { useHost } from "../hostContext";
import { convertible, toNative, toValues, type Conversion, type ConversionTarget } from "./convert";

export type ConversionProgress =
  | { readonly kind: "idle" | "converting" | "checking" | "undoing" }
  | { readonly kind: "done"; readonly conversion: Conversion }
  | { readonly kind: "undone"; readonly result: WriteResult }
  /** `conversion` is still there to be undone. */
  | { readonly kind: "failed"; readonly failure: Failure; readonly conversion?: Conversion };

/** Converts and takes back, one at a time; `onChanged` is told whenever cells may hold something else. */
export function useConversion(onChanged: () => void) {
  const host = useHost();
  const [progress, setProgress] = useState<ConversionProgress>({ kind: "idle" });

  async function convert(cells: readonly PerfCell[], target: ConversionTarget): Promise<void> {
    setProgress({ kind: "converting" });
    const chosen = convertible(cells, target);
    try {
      const conversion =
        target === "values"
          ? await toValues(host, chosen)
          : await toNative(host, chosen, () => setProgress({ kind: "checking" }));
      setProgress({ kind: "done", conversion });
    } catch (error) {
      setProgress({ kind: "failed", failure: failureOf(error) });
    }
    onChanged();
  }

  async function undo(conversion: Conversion): Promise<void> {
    setProgress({ kind: "undoing" });
    try {
      setProgress({ kind: "undone", result: await host.writeCells(takingBack(conversion.written)) });
    } catch (error) {
      setProgress({ kind: "failed", failure: failureOf(error), conversion });
    }
    onChanged();
  }

  return { progress, convert, undo };
}

export function isBusy({ kind }: ConversionProgress): boolean {
  return kind === "converting" || kind === "checking" || kind === "undoing";
}
