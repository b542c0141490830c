import type { LayoutChoices } from "../src/shared/layout/choices";
import { layOutStatements } from "../src/shared/layout/layOutStatements";
import { cellAddress } from "../src/shared/workbook/address";
import type { CellValue } from "../src/shared/workbook/snapshot";
import { playedExcel } from "./playedExcel";
import { toExcel } from "./toExcel";

/** A workbook as the add-in lays it out, with its formulas and what they come to. */
export async function laidOut(choices: LayoutChoices): Promise<Uint8Array> {
  const excel = playedExcel();
  await excel.layOut(choices);
  await excel.calculate();
  const { sheets } = await excel.host.read();
  const plans = layOutStatements(choices);
  const results = new Map<string, CellValue>();
  for (const plan of plans) {
    const sheet = sheets.find(({ name }) => name === plan.name);
    for (const { row, column, formula } of plan.cells) {
      const value = sheet?.values[row - sheet.origin.row]?.[column - sheet.origin.column];
      if (formula !== undefined && value !== undefined)
        results.set(`${plan.name}!${cellAddress({ row, column })}`, value);
    }
  }
  return toExcel(plans, results);
}
