import { layoutChoices } from "../../../src/shared/layout/defaultChoices";
import type { LayoutChoices } from "../../../src/shared/layout/choices";
import { layOutStatements } from "../../../src/shared/layout/layOutStatements";
import type { CellStyle, SheetPlan } from "../../../src/shared/layout/sheetPlan";
import { cellAddress, contains, parseArea } from "../../../src/shared/workbook/address";

export const SUBJECTS = ["2010301", "2010303", "2010399", "2080505", "2080506", "2210201"];

/** Choices of a unit with a few subjects; what is given stands instead. */
export function chosen(part: Partial<LayoutChoices> = {}): LayoutChoices {
  return layoutChoices({ unitName: "甲市某局", year: 2023, codes: SUBJECTS, ...part });
}

/** Sheets to look into by name and address. */
export class LaidOut {
  readonly plans: readonly SheetPlan[];

  constructor(part: Partial<LayoutChoices> = {}) {
    this.plans = layOutStatements(chosen(part));
  }

  plan(name: string): SheetPlan {
    const found = this.plans.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`${name} was not laid out`);
    return found;
  }

  content(name: string, address: string): string | number | undefined {
    const cell = this.plan(name).cells.find((candidate) => cellAddress(candidate) === address);
    return cell?.formula ?? cell?.value;
  }

  style(name: string, address: string): CellStyle | undefined {
    const cell = parseArea(address)!;
    return this.plan(name).styles.find(({ area }) => contains(area, cell))?.style;
  }

  /** Addresses of the formulas of a sheet. */
  formulas(name: string): Map<string, string> {
    const formulas = this.plan(name).cells.filter(({ formula }) => formula);
    return new Map(formulas.map((cell) => [cellAddress(cell), cell.formula!]));
  }

  /** The address of the first cell that reads so. */
  find(name: string, text: string): string {
    const cell = this.plan(name).cells.find(({ value }) => value === text);
    if (!cell) throw new Error(`${name} has no cell ${text}`);
    return cellAddress(cell);
  }
}
