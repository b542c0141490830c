import type { Mark, MarkKind, MarkResult, Unmarked } from "../spreadsheetHost";
import type { Command } from "./command";
import { concernsEverything } from "./errors";
import { lookForMarks, sheetNamed, type KnownSheet, type KnownWorkbook } from "./knownWorkbook";
import { markByFill } from "./markByFill";
import { markByRule } from "./markByRule";
import { restoreFills } from "./restoreFills";

/** The cells to mark on one sheet, each with one kind. */
export interface SheetMarks {
  readonly sheet: KnownSheet;
  readonly kinds: ReadonlyMap<string, MarkKind>;
}

export interface Marking {
  readonly marked: number;
  readonly unmarked: readonly Unmarked[];
  readonly known: KnownWorkbook;
}

/** A way to mark: replaces all earlier marks on the known sheets by the given ones. */
export type MarkingMethod = (
  command: Command,
  known: KnownWorkbook,
  sheets: readonly SheetMarks[],
) => Promise<Marking>;

/**
 * Replaces all marks by new ones, in one round trip after a read. Without a read before, or when sheets were
 * protected, deleted or renamed since, it looks at the workbook first, which takes two more.
 *
 * Excel 2021 and older crash when conditional formats meet custom functions, so below ExcelApi 1.15 cells are filled
 * instead; see `markByFill`.
 */
export async function markCells(
  command: Command,
  marks: readonly Mark[],
  remembered: KnownWorkbook | undefined,
): Promise<MarkResult & { readonly known: KnownWorkbook }> {
  const method = command.isSupported("1.15") ? markByRule : markByFill;
  if (remembered) {
    try {
      return await markKnown(command, marks, remembered, method);
    } catch (error) {
      // What we remember may be out of date. The second try starts from the workbook as it is now, half made marks included.
      if (concernsEverything(error)) throw error;
    }
  }
  return markKnown(command, marks, await lookForMarks(command), method);
}

async function markKnown(
  command: Command,
  marks: readonly Mark[],
  known: KnownWorkbook,
  method: MarkingMethod,
): Promise<Marking> {
  const unmarked: Unmarked[] = [];
  const sheets = new Map<KnownSheet, Map<string, MarkKind>>();
  for (const { sheet: name, cell, kind } of marks) {
    const sheet = sheetNamed(known, name);
    if (!sheet || sheet.protected) {
      unmarked.push({ sheet: name, cell, reason: sheet ? "protected" : "missing-sheet" });
      continue;
    }
    const kinds = sheets.get(sheet) ?? new Map<string, MarkKind>();
    kinds.set(cell, stronger(kind, kinds.get(cell)));
    sheets.set(sheet, kinds);
  }
  // Fills are left where another, older Excel has marked this workbook.
  const current =
    method === markByRule && known.fills.length > 0 ? await withoutFills(command, known) : known;
  const marking = await method(
    command,
    current,
    [...sheets].map(([sheet, kinds]) => ({ sheet, kinds })),
  );
  return { ...marking, unmarked: [...unmarked, ...marking.unmarked] };
}

async function withoutFills(command: Command, known: KnownWorkbook): Promise<KnownWorkbook> {
  await restoreFills(command, known);
  return { ...known, fills: [] };
}

const WEAK_TO_STRONG: readonly MarkKind[] = ["hint", "tail", "doubtful", "wrong", "culprit"];

/** A cell that takes part in several findings shows the gravest of them. */
function stronger(kind: MarkKind, other: MarkKind | undefined): MarkKind {
  return other !== undefined && WEAK_TO_STRONG.indexOf(other) > WEAK_TO_STRONG.indexOf(kind) ? other : kind;
}
