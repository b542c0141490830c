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
    interface Argument {
      readonly value: unknown;
      readonly omitted?: boolean;
      readonly isCellRef?: boolean;
    }
    type LibraryFunction = (...args: Argument[]) => unknown;
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
    readonly functions: Record<string, FormulaParser.LibraryFunction | undefined>;
    parse(formula: string, position: FormulaParser.CellPlace): unknown;
  }
  export = FormulaParser;
}
