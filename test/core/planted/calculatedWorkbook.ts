import { playedExcel } from "../../../samples/playedExcel";
import type { LayoutChoices } from "../../../src/shared/layout/choices";
import { parseArea } from "../../../src/shared/workbook/address";
import { cellAddress } from "../../../src/shared/workbook/address";
import type { WorkbookSnapshot } from "../../../src/shared/workbook/snapshot";
import type { Planted } from "./plant";

/** A figure typed in a cell: the sheet, the cell, what is typed. */
export type Typed = readonly [sheet: string, cell: string, figure: number];

/** A workbook as the add-in lays it out: whatever is typed, its formulas follow. */
export class CalculatedWorkbook {
  private constructor(
    private readonly excel: ReturnType<typeof playedExcel>,
    /** With nothing wrong in it. */
    readonly untouched: WorkbookSnapshot,
  ) {}

  static async of(choices: LayoutChoices): Promise<CalculatedWorkbook> {
    const excel = playedExcel();
    await excel.layOut(choices);
    await excel.calculate();
    return new CalculatedWorkbook(excel, await excel.host.read());
  }

  /** The workbook with other figures typed, for this once. */
  async with(typed: readonly Typed[]): Promise<WorkbookSnapshot> {
    const before = typed.map(([sheetName, address, figure]) => {
      const at = parseArea(address);
      const cell = at && this.excel.workbook.sheet(sheetName)?.cellToWrite(at.row, at.column);
      if (!cell || cell.formula !== undefined) throw new Error(`${sheetName}!${address} is not typed`);
      const { value } = cell;
      cell.value = figure;
      return { cell, value };
    });
    await this.excel.calculate();
    const snapshot = await this.excel.host.read();
    for (const { cell, value } of before) cell.value = value;
    return snapshot;
  }
}

/** What was typed for a planted error. */
export function typedFor({ culprits, changes }: Planted): Typed[] {
  const wrong = [...changes.values()];
  return culprits.map(({ cell }, index) => [cell.sheet, cellAddress(cell), wrong[index]?.toNumber() ?? 0]);
}
