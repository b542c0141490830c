import { contains, type CellPosition } from "../../src/shared/workbook/address";
import type { Value } from "../model/cell";
import type { ConditionalFormat, Sheet } from "../model/sheet";
import { shiftFormula } from "../model/shiftFormula";

export type Look = Pick<ConditionalFormat, "fill" | "fontColor" | "bold" | "border">;

/** Evaluates the formula of a rule as if it stood in the cell. */
export type Evaluate = (sheet: Sheet, row: number, column: number, formula: string) => Value;

/**
 * How the sheet's custom rules make a cell look: the first rule that sets something wins. One object serves one
 * painting; formulas without references are evaluated once.
 */
export class ConditionalLooks {
  private readonly results = new Map<string, boolean>();
  private readonly rules: readonly ConditionalFormat[];

  constructor(
    private readonly sheet: Sheet,
    private readonly evaluate: Evaluate,
  ) {
    this.rules = sheet.conditionalFormats.filter(({ formula }) => formula !== "");
  }

  of(cell: CellPosition): Look | undefined {
    let look: Look | undefined;
    for (const rule of this.rules) {
      if (!rule.areas.some((area) => contains(area, cell)) || !this.holds(rule, cell)) continue;
      const { fill, fontColor, bold, border } = rule;
      look = {
        fill: look?.fill ?? fill,
        fontColor: look?.fontColor ?? fontColor,
        bold: look?.bold ?? bold,
        border: look?.border ?? border,
      };
      if (rule.stopIfTrue) break;
    }
    return look;
  }

  /** A rule's formula is written for the first cell of its areas. */
  private holds(rule: ConditionalFormat, cell: CellPosition): boolean {
    const origin = {
      row: Math.min(...rule.areas.map((area) => area.row)),
      column: Math.min(...rule.areas.map((area) => area.column)),
    };
    const formula = shiftFormula(rule.formula, cell.row - origin.row, cell.column - origin.column);
    const known = this.results.get(formula);
    if (known !== undefined) return known;
    const value = this.evaluate(this.sheet, cell.row, cell.column, formula);
    const holds = value === true || (typeof value === "number" && value !== 0);
    this.results.set(formula, holds);
    return holds;
  }
}
