import { askForFills, fillCell } from "./cellFills";
import type { Command } from "./command";
import { keepFillRecord } from "./fillRecord";
import type { KnownWorkbook } from "./knownWorkbook";
import { wearsMark } from "./markByFill";

/**
 * Gives back the fills that marks have replaced, in two round trips; none when there are no such marks. Marks on
 * protected sheets stay on record. Answers the number of cells restored.
 */
export async function restoreFills(command: Command, known: KnownWorkbook): Promise<number> {
  if (known.fills.length === 0) return 0;
  const isProtected = new Map(known.sheets.map((sheet) => [sheet.id, sheet.protected]));
  const within = known.fills.filter(({ sheet }) => isProtected.get(sheet) === false);
  const answer = askForFills(command, within);
  await command.roundTrip();
  const fillOf = answer();

  const restorable = within.filter((cell) => wearsMark(cell, fillOf(cell)));
  for (const cell of restorable) fillCell(command, cell, cell.before);
  // Last, so that a request that fails half way loses no record.
  keepFillRecord(
    command,
    known.fills.filter(({ sheet }) => isProtected.get(sheet) === true),
  );
  await command.roundTrip();
  return restorable.length;
}
