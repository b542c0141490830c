import { HostFailure, type CellReference } from "../spreadsheetHost";
import type { Command } from "./command";

/** Shows a cell to the person. Fails with "gone" where its sheet is missing or hidden: nothing is unhidden. */
export async function selectCell(command: Command, { sheet: name, cell }: CellReference): Promise<void> {
  const sheet = command.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  await command.roundTrip();
  if (sheet.isNullObject) throw new HostFailure("gone", `no sheet ${name}`);
  if (sheet.visibility !== "Visible") throw new HostFailure("gone", `sheet ${name} is ${sheet.visibility}`);
  sheet.activate();
  sheet.getRange(cell).select();
  await command.roundTrip();
}
