import { parseArea, type Area } from "../../src/shared/workbook/address";
import { intersection } from "../model/areas";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { Block } from "../../src/host/formula/nativeFormulas";

const SMALL_BLOCK = 1_000;

/** Sheets by name, names by what they mean, and blocks no larger than what is filled; good for one recalculation. */
export class SheetLookup {
  private readonly sheets = new Map<string, Sheet>();
  private readonly names = new Map<string, string>();
  private readonly usedAreas = new Map<Sheet, Area | undefined>();

  constructor(workbook: Workbook) {
    for (const sheet of workbook.sheets) this.sheets.set(sheet.name.toLowerCase(), sheet);
    for (const [name, target] of workbook.names) this.names.set(name.toLowerCase(), target);
  }

  sheet(name: string): Sheet | undefined {
    return this.sheets.get(name.toLowerCase());
  }

  /** Where a defined name points; without a sheet of its own, on the sheet that asks. */
  named(name: string, asking: Sheet | undefined): Block | undefined {
    const target = this.names.get(name.toLowerCase());
    const area = target === undefined ? undefined : parseArea(target.replace(/^=/, ""));
    const sheet = area?.sheet ?? asking?.name;
    return area && sheet !== undefined ? { ...area, sheet } : undefined;
  }

  /** Whole rows and columns, and whatever reaches far, end with the used area. */
  bounded(sheet: Sheet, block: Block): Area | undefined {
    if (block.rows * block.columns <= SMALL_BLOCK) return block;
    if (!this.usedAreas.has(sheet)) this.usedAreas.set(sheet, sheet.used(true));
    const used = this.usedAreas.get(sheet);
    if (!used) return undefined;
    const reach: Area = {
      row: 0,
      column: 0,
      rows: used.row + used.rows,
      columns: used.column + used.columns,
    };
    return intersection(block, reach);
  }
}
