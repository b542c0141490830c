/** The part of the library that the workbench uses; it brings no types of its own. */
declare module "fast-formula-parser" {
  namespace FormulaParser {
    interface CellPlace {
      sheet: string;
      row: number;
      col: number;
    }
    interface RangePlace {
      sheet: string;
      from: { row: number; col: number };
      to: { row: number; col: number };
    }
    /** A place in a formula; without a sheet it lies on the formula's own. */
    interface Reference {
      readonly ref: CellPlace | RangePlace;
    }
    class FormulaError extends Error {
      constructor(code: string, message?: string, details?: unknown);
      readonly error: string;
      readonly details?: unknown;
    }
    const SSF: { format(format: string, value: unknown): string };
  }
  class FormulaParser {
    constructor(options: {
      onCell: (place: FormulaParser.CellPlace) => unknown;
      onRange: (place: FormulaParser.RangePlace) => unknown[][];
      onVariable: (name: string, sheet: string) => FormulaParser.CellPlace | FormulaParser.RangePlace | null;
    });
    readonly functions: Readonly<Record<string, unknown>>;
    /** Names of functions that want places, not values. */
    readonly funsNeedContextAndNoDataRetrieve: readonly string[];
    readonly funsPreserveRef: readonly string[];
    /** What the grammar calls for operators; operands are values, arrays or references. */
    readonly utils: {
      applyInfix(left: unknown, operator: string, right: unknown): unknown;
      applyPrefix(signs: readonly string[], value: unknown): unknown;
      applyPostfix(value: unknown, sign: string): unknown;
    };
    parse(formula: string, position: FormulaParser.CellPlace): unknown;
    /** What the grammar calls for functions; an omitted argument is null. */
    callFunction(name: string, args: readonly unknown[]): unknown;
    checkFormulaResult(result: unknown): unknown;
    retrieveRef(reference: FormulaParser.Reference): unknown;
  }
  export = FormulaParser;
}
