import { askSheets, type Question } from "./askSheets";
import type { Command } from "./command";
import { askForFillRecord, type FilledCell } from "./fillRecord";
import { askForSheets, type ListedSheet, type ListedWorkbook } from "./listSheets";
import { askForMarkRules, findMarkRulesOneByOne } from "./markRule";

/** A sheet with cells, and the conditional formats on it that are marks of ours. */
export interface KnownSheet extends ListedSheet {
  readonly markRules: readonly string[];
}

/**
 * What the last look at the workbook told. Marking relies on it to take one round trip; when it is out of date Excel
 * refuses, and the host looks again.
 */
export interface KnownWorkbook {
  readonly sheets: readonly KnownSheet[];
  /** Marks made by fills, of which an Excel without conditional formats for us has left a record. */
  readonly fills: readonly FilledCell[];
}

/** Excel compares sheet names without case. */
export function sheetNamed(known: KnownWorkbook, name: string): KnownSheet | undefined {
  const wanted = name.toLowerCase();
  return known.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

export function questionAboutRules(sheet: ListedSheet, found: Map<string, readonly string[]>): Question {
  return {
    sheet,
    ask: (worksheet) => {
      const rules = askForMarkRules(worksheet);
      return () => found.set(sheet.id, rules());
    },
  };
}

/** The sheets that answered at all, each with its mark rules. */
export function knownFrom(
  listed: ListedWorkbook,
  fills: readonly FilledCell[],
  withoutCells: ReadonlySet<ListedSheet>,
  rules: ReadonlyMap<string, readonly string[]>,
): KnownWorkbook {
  return {
    fills,
    sheets: listed.sheets
      .filter((sheet) => !withoutCells.has(sheet))
      .map((sheet) => ({ ...sheet, markRules: rules.get(sheet.id) ?? [] })),
  };
}

/** Two round trips: which sheets there are, and the marks on them. Reads no cells. */
export async function lookForMarks(command: Command): Promise<KnownWorkbook> {
  const list = askForSheets(command);
  const fills = askForFillRecord(command);
  await command.roundTrip();
  const listed = list();
  const rules = new Map<string, readonly string[]>();
  const refusals = await askSheets(
    command,
    listed.sheets.map((sheet) => questionAboutRules(sheet, rules)),
  );
  const withoutCells = new Set<ListedSheet>();
  for (const [{ sheet }, refusal] of refusals) {
    if (refusal === "no-cells") withoutCells.add(sheet);
    else rules.set(sheet.id, await findMarkRulesOneByOne(command, sheet));
  }
  return knownFrom(listed, fills(), withoutCells, rules);
}
