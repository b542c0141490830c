import { parseArea, cellAddress } from "../../shared/workbook/address";
import { HostFailure, type CellContent, type FormulaRequest, type Insertion } from "../spreadsheetHost";
import type { Command } from "./command";
import type { Answer } from "./listSheets";

/** What a cell tells of itself before it is written to. */
interface SeenCell extends CellContent {
  readonly numberFormat: string;
  readonly isFormatProtected: boolean;
}

/** The active cell: where it is, what it holds and whether it may be written to. */
export async function activeCell(command: Command): Promise<CellContent> {
  const answer = askForCell(command.workbook.getActiveCell());
  await command.roundTrip();
  const { reference, formula, isProtected } = answer();
  return { reference, formula, isProtected };
}

/**
 * Writes a formula into a cell, after a look at what it holds: anything but what the request replaces is left as it
 * is and told. Fails with "protected" where the cell is locked, before anything is written.
 */
export async function insertFormula(command: Command, request: FormulaRequest): Promise<Insertion> {
  const { cell, formula, numberFormat, replaces } = request;
  const range = command.workbook.worksheets.getItem(cell.sheet).getRange(cell.cell);
  const answer = askForCell(range);
  await command.roundTrip();
  const seen = answer();
  const isText = seen.numberFormat === TEXT;
  if (seen.isProtected || (isText && seen.isFormatProtected)) {
    throw new HostFailure("protected", `${cell.sheet}!${cell.cell}`);
  }
  if (seen.formula !== "" && seen.formula !== replaces) return { kind: "occupied", holds: seen.formula };

  // The format goes first: a formula put into a cell of format text would stay text.
  const format = numberFormat ?? (isText ? "General" : undefined);
  if (format !== undefined && !seen.isFormatProtected) range.numberFormat = [[format]];
  range.formulas = [[formula]];
  await command.roundTrip();
  return { kind: "inserted" };
}

const TEXT = "@";

function askForCell(range: Excel.Range): Answer<SeenCell> {
  const { worksheet, format } = range;
  range.load("address,formulas,numberFormat");
  format.protection.load("locked");
  worksheet.load("name");
  worksheet.protection.load("protected,options");
  return () => {
    const area = parseArea(range.address);
    if (!area) throw new HostFailure("unknown", range.address);
    const { protected: sheetProtected, options } = worksheet.protection;
    return {
      reference: { sheet: worksheet.name, cell: cellAddress(area) },
      formula: String(range.formulas[0]?.[0] ?? ""),
      numberFormat: String(range.numberFormat[0]?.[0] ?? ""),
      isProtected: sheetProtected && format.protection.locked,
      isFormatProtected: sheetProtected && options.allowFormatCells !== true,
    };
  };
}
