import type { UnreadSheet, WorkbookSnapshot } from "../../shared/workbook/snapshot";
import { HostFailure } from "../spreadsheetHost";
import { askSheets, type Question, type Refusal } from "./askSheets";
import { assembleSheet } from "./assembleSheet";
import { beyondWindow, CHUNK_CELLS, insideWindow, WEB_CHUNK_CELLS, WINDOW } from "./chunks";
import type { Command } from "./command";
import { isTooLarge } from "./errors";
import { askForFillRecord } from "./fillRecord";
import { knownFrom, questionAboutRules, type KnownWorkbook } from "./knownWorkbook";
import { askForSheets } from "./listSheets";
import { readAreas } from "./readAreas";
import { SheetReading } from "./sheetReading";

/**
 * Reads the whole workbook in two round trips: the list of sheets; then a bounded window of every sheet, where all
 * its values lie, and which marks of ours it carries. Only sheets with values beyond the window cost more, one round
 * trip per chunk and one to find values that lie far off. A sheet that cannot be read is named in `unread`.
 * `known` is missing where a sheet did not tell its marks: marking then has to look closer.
 */
export async function readWorkbook(
  command: Command,
): Promise<{ readonly snapshot: WorkbookSnapshot; readonly known: KnownWorkbook | undefined }> {
  const list = askForSheets(command);
  const fills = askForFillRecord(command);
  await command.roundTrip();
  const listed = list();
  const readings = listed.sheets.map((sheet) => new SheetReading(sheet));
  const rules = new Map<string, readonly string[]>();
  const aboutRules = listed.sheets.map((sheet) => questionAboutRules(sheet, rules));

  if (await lookAtAll(command, readings, (reading) => reading.askForWindow(WINDOW), aboutRules)) {
    await readAreas(command, readings, beyond, CHUNK_CELLS);
  } else if (await lookAtAll(command, readings, (reading) => reading.askWhereFilled(), aboutRules)) {
    await readAreas(command, readings, everything, WEB_CHUNK_CELLS);
  } else {
    throw new HostFailure("too-large", "the list of sheets");
  }

  const withoutCells = readings.filter(({ unread }) => unread === "chart").map(({ sheet }) => sheet);
  const isComplete = rules.size + withoutCells.length === listed.sheets.length;
  return {
    snapshot: snapshotOf(readings),
    known: isComplete ? knownFrom(listed, fills(), new Set(withoutCells), rules) : undefined,
  };
}

/** Asks every sheet and notes those that refuse; false when the answer is more than Excel on the web sends at once. */
async function lookAtAll(
  command: Command,
  readings: readonly SheetReading[],
  questionOf: (reading: SheetReading) => Question,
  aboutRules: readonly Question[],
): Promise<boolean> {
  const asked = readings.map((reading) => ({ reading, question: questionOf(reading) }));
  let refusals: ReadonlyMap<Question, Refusal>;
  try {
    refusals = await askSheets(command, [...asked.map(({ question }) => question), ...aboutRules]);
  } catch (error) {
    if (isTooLarge(error)) return false;
    throw error;
  }
  for (const { reading, question } of asked) {
    const refusal = refusals.get(question);
    if (refusal) reading.unread = refusal === "no-cells" ? "chart" : "refused";
  }
  return true;
}

function beyond({ filled }: SheetReading): ReturnType<typeof beyondWindow> {
  return filled ? beyondWindow(filled) : [];
}

function everything({ filled }: SheetReading): ReturnType<typeof beyondWindow> {
  return filled ? [...insideWindow(filled), ...beyondWindow(filled)] : [];
}

function snapshotOf(readings: readonly SheetReading[]): WorkbookSnapshot {
  const unread = readings.flatMap(({ sheet, unread: reason }): UnreadSheet[] =>
    reason === undefined ? [] : [{ name: sheet.name, reason }],
  );
  const read = readings.filter((reading) => reading.unread === undefined);
  return { sheets: read.map(({ sheet, parts, merges }) => assembleSheet(sheet, parts, merges)), unread };
}
