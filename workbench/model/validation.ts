import type { Area, CellPosition } from "../../src/shared/workbook/address";
import { intersection, without } from "./areas";
import { shiftFormula } from "./shiftFormula";
import type { Sheet } from "./sheet";

export const VALIDATION_TYPES = ["WholeNumber", "Decimal", "List", "Custom"] as const;
export type ValidationType = (typeof VALIDATION_TYPES)[number];

/** What Excel lets be typed into the cells of an area, and what it says about it. Words as Office.js uses them. */
export interface Validation {
  readonly area: Area;
  /** None lets everything be typed; there may be a prompt all the same. */
  readonly type: ValidationType | "None";
  /** Of the types that compare numbers; "" for the others. */
  readonly operator: string;
  /**
   * The bounds, or the custom formula, with "="; of a list a reference with "=" or its choices parted by commas.
   * References without $ are those of the area's first cell.
   */
  readonly formulas: readonly string[];
  readonly ignoreBlanks: boolean;
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
}

const NOTHING: Omit<Validation, "area"> = {
  type: "None",
  operator: "",
  formulas: [],
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
};

/** The validation of an area as its first cell has it. */
export function validationAt(sheet: Sheet, area: Area): Validation {
  const first: Area = { row: area.row, column: area.column, rows: 1, columns: 1 };
  const found = sheet.validations.find((validation) => intersection(validation.area, first));
  return found ? movedTo(found, area) : { ...NOTHING, area };
}

/** Whether the whole area has the same validation, or has none. */
export function isUniform(sheet: Sheet, area: Area): boolean {
  const parts = sheet.validations.flatMap((validation) => {
    const common = intersection(validation.area, area);
    return common ? [{ common, content: contentAt(validation, area) }] : [];
  });
  const covered = parts.reduce((count, { common }) => count + common.rows * common.columns, 0);
  if (covered === 0) return true;
  return covered === area.rows * area.columns && new Set(parts.map(({ content }) => content)).size === 1;
}

/** Takes an area out of all validations; what is left of them keeps its rule. */
export function cutValidations(sheet: Sheet, area: Area): void {
  sheet.validations = sheet.validations.flatMap((validation) =>
    without(validation.area, area).map((piece) => movedTo(validation, piece)),
  );
}

/** Gives the area of the validation this rule and no other. */
export function setValidation(sheet: Sheet, validation: Validation): void {
  cutValidations(sheet, validation.area);
  sheet.validations.push(validation);
}

/** The validation with its formulas rewritten; choices that are no formula stay. */
export function rewriteFormulas(validation: Validation, rewrite: (formula: string) => string): Validation {
  const formulas = validation.formulas.map((formula) =>
    formula.startsWith("=") ? rewrite(formula) : formula,
  );
  return { ...validation, formulas };
}

/** The same rule for another area, with its references as the first cell there has them. */
export function movedTo(validation: Validation, area: Area): Validation {
  return { ...shifted(validation, area), area };
}

function contentAt(validation: Validation, place: CellPosition): string {
  return JSON.stringify({ ...shifted(validation, place), area: undefined });
}

function shifted(validation: Validation, { row, column }: CellPosition): Validation {
  const { area } = validation;
  return rewriteFormulas(validation, (formula) =>
    shiftFormula(formula, row - area.row, column - area.column),
  );
}
