import { useMemo, useState } from "react";
import { pastedTable, type Clipboard, type PasteProblem } from "../../shared/pasted/pastedTable";
import { previewConversion, type ConversionPreview } from "../../shared/intake/conversion";
import { takeFigures, type TakenFigures } from "../../shared/intake/takeFigures";
import type { SheetSnapshot } from "../../shared/workbook/snapshot";

export type AssumedUnit = "元" | "万元";

/** The tables pasted so far, what was taken from them and what turning them into 万元 will do. */
export interface PastedTables {
  readonly taken: TakenFigures | undefined;
  readonly preview: ConversionPreview | undefined;
  /** Why the last paste gave nothing. */
  readonly problem: PasteProblem | undefined;
  readonly assumed: AssumedUnit;
  readonly assume: (unit: AssumedUnit) => void;
  readonly paste: (clipboard: Clipboard) => void;
  /** Forgets the paste that a sheet name of `taken` stands for. */
  readonly remove: (sheet: string) => void;
  readonly clear: () => void;
}

export function usePastedTables(): PastedTables {
  const [tables, setTables] = useState<readonly SheetSnapshot[]>([]);
  const [count, setCount] = useState(1);
  const [problem, setProblem] = useState<PasteProblem>();
  const [assumed, assume] = useState<AssumedUnit>("元");
  const taken = useMemo(
    () => (tables.length === 0 ? undefined : takeFigures(tables, assumed)),
    [tables, assumed],
  );
  const preview = useMemo(
    () => (taken && taken.located.length > 0 ? previewConversion(taken) : undefined),
    [taken],
  );

  function paste(clipboard: Clipboard): void {
    const table = pastedTable(clipboard);
    if (typeof table === "string") return setProblem(table);
    setProblem(undefined);
    setTables([...tables, { ...table, name: `#${count}` }]);
    setCount(count + 1);
  }

  function remove(sheet: string): void {
    setTables(tables.filter(({ name }) => name !== sheet));
  }

  function clear(): void {
    setTables([]);
    setProblem(undefined);
  }

  return { taken, preview, problem, assumed, assume, paste, remove, clear };
}
