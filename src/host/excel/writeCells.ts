import { areaAddress, parseArea, type CellPosition } from "../../shared/workbook/address";
import {
  HostFailure,
  type CellChange,
  type SkippedChange,
  type WriteResult,
  type WrittenCell,
} from "../spreadsheetHost";
import { askForCellsSeen, type SeenCell } from "./cellsSeen";
import type { Command } from "./command";
import { askForSheets, type Answer, type ListedSheet } from "./listSheets";
import { rectanglesOf } from "./rectangles";
import { writtenAs, type Writing } from "./writing";

/** A change with the place it concerns. */
interface PlacedChange extends CellPosition {
  readonly change: CellChange;
}

/** A change that is made: what the cell held, and what is written instead. */
interface Planned extends PlacedChange {
  readonly seen: SeenCell;
  readonly writing: Writing;
}

/**
 * Writes cells that still hold what was agreed, in three round trips: which sheets there are, what the cells hold,
 * then all of it at once. Nothing is written when Excel refuses a look; a failure while writing may leave a part.
 */
export async function writeCells(command: Command, changes: readonly CellChange[]): Promise<WriteResult> {
  const list = askForSheets(command);
  await command.roundTrip();
  const { sheets } = list();
  const skipped: SkippedChange[] = [];
  const placed = new Map<ListedSheet, PlacedChange[]>();
  for (const change of lastOfEachCell(changes)) {
    const sheet = sheets.find(({ name }) => name.toLowerCase() === change.sheet.toLowerCase());
    if (sheet) placed.set(sheet, [...(placed.get(sheet) ?? []), { ...positionOf(change), change }]);
    else skipped.push({ sheet: change.sheet, cell: change.cell, reason: "missing-sheet" });
  }
  if (placed.size === 0) return { written: [], skipped };

  const looks = [...placed].map(([sheet, wanted]) => ({
    sheet,
    wanted,
    seen: askForCellsSeen(command, sheet, wanted),
  }));
  await command.roundTrip();

  command.workbook.application.suspendApiCalculationUntilNextSync();
  const answers = looks.map(({ sheet, wanted, seen }) => {
    const cellSeen = seen();
    const planned: Planned[] = [];
    for (const place of wanted) {
      const plan = planFor(place, cellSeen(place));
      if (typeof plan === "string") skipped.push({ ...referenceOf(place), reason: plan });
      else planned.push(plan);
    }
    return write(command.workbook.worksheets.getItem(sheet.id), planned);
  });
  await command.roundTrip();
  return { written: answers.flatMap((answer) => answer()), skipped };
}

function planFor(place: PlacedChange, seen: SeenCell): Planned | SkippedChange["reason"] {
  if (seen.isLocked) return "protected";
  if (String(seen.content) !== place.change.replaces) return "changed";
  const writing = writtenAs(place.change, seen);
  return writing ? { ...place, seen, writing } : "protected";
}

/** Formats go first: what is put into a cell of format text would become text. */
function write(worksheet: Excel.Worksheet, planned: readonly Planned[]): Answer<WrittenCell[]> {
  const formats = new Map<string, Planned[]>();
  for (const plan of planned) {
    const { numberFormat } = plan.writing;
    if (numberFormat !== plan.seen.numberFormat) {
      formats.set(numberFormat, [...(formats.get(numberFormat) ?? []), plan]);
    }
  }
  for (const [numberFormat, cells] of formats) {
    for (const area of rectanglesOf(cells)) {
      const row = new Array<string>(area.columns).fill(numberFormat);
      worksheet.getRange(areaAddress(area)).numberFormat = new Array<string[]>(area.rows).fill(row);
    }
  }
  const byPlace = new Map(planned.map((plan) => [keyOf(plan), plan]));
  const answers = rectanglesOf(planned).map((area): Answer<WrittenCell[]> => {
    const plans = Array.from({ length: area.rows }, (_row, down) =>
      Array.from({ length: area.columns }, (_column, right) =>
        byPlace.get(keyOf({ row: area.row + down, column: area.column + right })),
      ),
    );
    const range = worksheet.getRange(areaAddress(area));
    range.formulas = plans.map((row) => row.map((plan) => plan?.writing.content ?? ""));
    range.load("formulas");
    return () => {
      const { formulas } = range;
      return plans.flatMap((row, down) =>
        row.flatMap((plan, right) => (plan ? [writtenCell(plan, formulas[down]?.[right])] : [])),
      );
    };
  });
  return () => answers.flatMap((answer) => answer());
}

function writtenCell(plan: Planned, after: unknown): WrittenCell {
  const { content: before, numberFormat } = plan.seen;
  return { ...referenceOf(plan), before, numberFormat, after: String(after ?? "") };
}

function lastOfEachCell(changes: readonly CellChange[]): Iterable<CellChange> {
  const last = new Map<string, CellChange>();
  for (const change of changes) last.set(`${change.sheet}!${change.cell}`.toLowerCase(), change);
  return last.values();
}

function positionOf({ sheet, cell }: CellChange): CellPosition {
  const area = parseArea(cell);
  if (!area || area.rows !== 1 || area.columns !== 1) throw new HostFailure("gone", `${sheet}!${cell}`);
  return { row: area.row, column: area.column };
}

function referenceOf({ change }: PlacedChange): { sheet: string; cell: string } {
  return { sheet: change.sheet, cell: change.cell };
}

function keyOf({ row, column }: CellPosition): string {
  return `${row}:${column}`;
}
