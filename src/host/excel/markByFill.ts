import type { MarkKind, Unmarked } from "../spreadsheetHost";
import { askForFills, fillCell, sameFill } from "./cellFills";
import { keepFillRecord, type Fill, type FilledCell } from "./fillRecord";
import type { Marking, MarkingMethod } from "./markCells";
import { deleteRule } from "./markRule";

/** Kinds differ in pattern, not in colour alone. */
export const MARK_FILLS: Readonly<Record<MarkKind, Fill>> = {
  culprit: { pattern: "LightDown", color: "#FFC7CE" },
  wrong: { pattern: "Solid", color: "#FFC7CE" },
  doubtful: { pattern: "LightUp", color: "#FFEB9C" },
  tail: { pattern: "LightHorizontal", color: "#DDEBF7" },
  hint: { pattern: "Gray8", color: "#E2EFDA" },
};

/**
 * Marks by filling cells, for Excels where conditional formats are not safe. Takes two round trips: the fills that
 * the cells have now are read first and kept in the workbook in the very request that changes them. Only a plain
 * fill can be restored exactly as it was, so cells with a hatched or gradient fill are listed, not marked. (A plain
 * fill in a theme colour comes back as the same colour, no longer tied to the theme: Office.js tells no more.)
 */
export const markByFill: MarkingMethod = async (command, known, sheets): Promise<Marking> => {
  const writable = new Set(known.sheets.filter((sheet) => !sheet.protected).map(({ id }) => id));
  const locked = known.sheets.filter((sheet) => sheet.protected).map(({ id }) => id);
  const earlier = known.fills.filter(({ sheet }) => writable.has(sheet));
  const wanted = sheets.flatMap(({ sheet, kinds }) =>
    [...kinds].map(([cell, kind]) => ({ sheet: sheet.id, name: sheet.name, cell, kind })),
  );
  const answer = askForFills(command, [...earlier, ...wanted]);
  await command.roundTrip();
  const fillOf = answer();

  const restorable = earlier.filter((cell) => wearsMark(cell, fillOf(cell)));
  const unmarked: Unmarked[] = [];
  const filled: FilledCell[] = [];
  for (const { sheet, name, cell, kind } of wanted) {
    const marked = restorable.find((other) => other.sheet === sheet && other.cell === cell);
    const before = marked?.before ?? fillOf({ sheet, cell });
    if (before && isPlain(before)) filled.push({ sheet, cell, kind, before });
    else unmarked.push({ sheet: name, cell, reason: "patterned-fill" });
  }
  const kept = known.fills.filter(({ sheet }) => locked.includes(sheet));
  const fills = [...kept, ...filled];
  keepFillRecord(command, fills);
  for (const sheet of known.sheets.filter(({ id }) => writable.has(id))) {
    const worksheet = command.workbook.worksheets.getItem(sheet.id);
    for (const rule of sheet.markRules) deleteRule(worksheet, rule, command.isSupported("1.14"));
  }
  for (const cell of restorable) fillCell(command, cell, cell.before);
  for (const cell of filled) fillCell(command, cell, MARK_FILLS[cell.kind]);
  await command.roundTrip();
  return {
    marked: filled.length,
    unmarked,
    known: {
      fills,
      sheets: known.sheets.map((sheet) => (sheet.protected ? sheet : { ...sheet, markRules: [] })),
    },
  };
};

/** Whether the cell still looks as we marked it. If not, a person has filled it since and that fill is theirs. */
export function wearsMark({ kind }: FilledCell, fill: Fill | undefined): boolean {
  return fill !== undefined && sameFill(fill, MARK_FILLS[kind]);
}

function isPlain({ pattern }: Fill): boolean {
  return pattern === "None" || pattern === "Solid";
}
