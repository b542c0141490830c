import {
  takingBack,
  type CellChange,
  type CellReference,
  type SkippedChange,
  type SpreadsheetHost,
  type WrittenCell,
} from "../../host/spreadsheetHost";
import type { PerfCell } from "../../shared/layout/perfCells";
import { quoteSheetName } from "../../shared/workbook/address";
import type { CellValue } from "../../shared/workbook/snapshot";
import { failureOf, type Failure } from "../failure";
import { sameValue } from "./sameValue";

export type ConversionTarget = "native" | "values";

/** A cell whose native formula gives something else than the PERF formula did. */
export interface Difference extends CellReference {
  readonly before: CellValue;
  readonly after: CellValue;
}

/** What became of the cells; every written cell is in exactly one of `written` and `setBack`. */
export interface Conversion {
  readonly target: ConversionTarget;
  /** Cells that are converted now, for 撤销. */
  readonly written: readonly WrittenCell[];
  readonly skipped: readonly SkippedChange[];
  /** Differed, and hold their PERF formula again. */
  readonly setBack: readonly Difference[];
  /** Differ, and could not be set back. */
  readonly differing: readonly Difference[];
  /** Why the results could not be compared. */
  readonly uncompared?: Failure;
}

/** Rounds of reading until results that hang on functions still calculating have arrived. */
const READINGS = 6;
const PAUSE_MS = 300;
const ERROR_TEXT = /^#[A-Z_/0]+[!?]?$/;

/** The cells that a conversion would write. */
export function convertible(cells: readonly PerfCell[], target: ConversionTarget): readonly PerfCell[] {
  return cells.filter(({ native, unfixed }) =>
    target === "native" ? typeof native === "string" : unfixed === undefined,
  );
}

/** Writes the values that the cells have at this moment in place of their formulas. */
export async function toValues(host: SpreadsheetHost, cells: readonly PerfCell[]): Promise<Conversion> {
  const values = await valuesOf(host, cells);
  const changes: CellChange[] = [];
  const lost: SkippedChange[] = [];
  cells.forEach(({ sheet, cell, formula }, index) => {
    const content = values[index] ?? "";
    if (typeof content === "string" && ERROR_TEXT.test(content))
      lost.push({ sheet, cell, reason: "changed" });
    else changes.push({ sheet, cell, content, replaces: formula });
  });
  const { written, skipped } = await host.writeCells(changes);
  return { target: "values", written, skipped: [...lost, ...skipped], setBack: [], differing: [] };
}

/**
 * Writes the native formulas and compares the results with those before; cells that differ get their PERF formula
 * back. What has been written is told even where the comparison fails, so that it can be undone.
 */
export async function toNative(
  host: SpreadsheetHost,
  cells: readonly PerfCell[],
  onWritten: () => void,
): Promise<Conversion> {
  const values = await valuesOf(host, cells);
  const before = new Map(cells.map((cell, index) => [keyOf(cell), values[index] ?? ""]));
  const changes = cells.flatMap(({ sheet, cell, formula, native }): CellChange[] =>
    typeof native === "string" ? [{ sheet, cell, content: native, replaces: formula }] : [],
  );
  const { written, skipped } = await host.writeCells(changes);
  onWritten();
  const conversion = { target: "native", written, skipped, setBack: [], differing: [] } as const;
  try {
    const differences = await differencesOf(host, written, before);
    return { ...conversion, ...(await setBack(host, written, differences)) };
  } catch (error) {
    return { ...conversion, uncompared: failureOf(error) };
  }
}

async function setBack(
  host: SpreadsheetHost,
  written: readonly WrittenCell[],
  differences: readonly Difference[],
): Promise<Pick<Conversion, "written" | "setBack" | "differing">> {
  if (differences.length === 0) return { written, setBack: [], differing: [] };
  const wrong = new Set(differences.map(keyOf));
  const result = await host.writeCells(takingBack(written.filter((cell) => wrong.has(keyOf(cell)))));
  const back = new Set(result.written.map(keyOf));
  return {
    written: written.filter((cell) => !back.has(keyOf(cell))),
    setBack: differences.filter((cell) => back.has(keyOf(cell))),
    differing: differences.filter((cell) => !back.has(keyOf(cell))),
  };
}

/** Functions of the add-in that hang on a written cell calculate anew, so that a difference is looked at again. */
async function differencesOf(
  host: SpreadsheetHost,
  written: readonly WrittenCell[],
  before: ReadonlyMap<string, CellValue>,
): Promise<readonly Difference[]> {
  for (let reading = 1; ; reading++) {
    const values = await valuesOf(host, written);
    const differences = written.flatMap((cell, index): Difference[] => {
      const change = { before: before.get(keyOf(cell)) ?? "", after: values[index] ?? "" };
      return sameValue(change.before, change.after)
        ? []
        : [{ sheet: cell.sheet, cell: cell.cell, ...change }];
    });
    if (differences.length === 0 || reading === READINGS) return differences;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

async function valuesOf(
  host: SpreadsheetHost,
  cells: readonly CellReference[],
): Promise<readonly (CellValue | undefined)[]> {
  if (cells.length === 0) return [];
  const areas = await host.values(cells.map(({ sheet, cell }) => `${quoteSheetName(sheet)}!${cell}`));
  return areas.map((area) => area[0]?.[0]);
}

function keyOf({ sheet, cell }: CellReference): string {
  return JSON.stringify([sheet, cell]);
}
