import type { ReadFile } from "../../host/file/reading/readWorkbookFile";
import type { CellReference } from "../../host/spreadsheetHost";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot";

/** A file that was read. */
export type Read = Extract<ReadFile, { kind: "read" }>;

/** The formula library is large: it is loaded with the first file that needs it. */
export async function withResults({ snapshot, uncalculated }: Read): Promise<{
  readonly snapshot: WorkbookSnapshot;
  readonly calculated: number;
  readonly unknown: readonly CellReference[];
}> {
  if (uncalculated.length === 0) return { snapshot, calculated: 0, unknown: [] };
  const { calculateCells } = await import("../../host/formula/calculateCells");
  const { calculated, unknown, ...rest } = calculateCells(snapshot, uncalculated);
  return { ...rest, calculated: calculated - unknown.length, unknown };
}
