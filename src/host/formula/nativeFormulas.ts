import FormulaParser from "fast-formula-parser";
import { CellError, type ErrorCode, type Value } from "./value";
import { ExcelParser } from "./excelParser";
import type { Operand } from "./operand";
import { isMatrix, type Scalar } from "./scalar";

const { FormulaError } = FormulaParser;

/** Zero-based place of a cell, its sheet by name. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface Block extends Place {
  readonly rows: number;
  readonly columns: number;
}

/** An argument of a custom function: a value, or rows of values where a range was given. */
export type ArgumentValue = Value | Value[][];

/** Where formulas find what they refer to. All of it may throw `Interruption` when a value is not there yet. */
export interface Surroundings {
  cell(place: Place): Value;
  block(block: Block): Value[][];
  /** Where a defined name points. */
  name(name: string): Block | undefined;
  /** Undefined: there is no such function. A reference to one cell comes with `reference` set. */
  call(name: string, args: readonly { value: ArgumentValue; reference: boolean }[]): Value | undefined;
}

/** Thrown by `Surroundings` to give a formula up for now; it passes through the library untouched. */
export abstract class Interruption {
  abstract readonly interrupts: true;
}

/**
 * Evaluates one formula after the other, at once. The library cannot evaluate a formula while it is in the middle of
 * another (references then read the wrong sheet), so `Surroundings` answers from values or throws; it never evaluates.
 */
export class NativeFormulas {
  private readonly parser: ExcelParser;

  constructor(private readonly surroundings: Surroundings) {
    this.parser = new ExcelParser(
      {
        onCell: ({ sheet, row, col }) =>
          toScalar(surroundings.cell({ sheet, row: row - 1, column: col - 1 })),
        onRange: ({ sheet, from, to }) =>
          surroundings.block(blockOf(sheet, from, to)).map((row) => row.map(toScalar)),
        onVariable: (name) => this.variable(name),
      },
      (name, args) => {
        const result = surroundings.call(name, args.map(toArgument));
        return result === undefined ? new FormulaError("#NAME?") : toScalar(result);
      },
    );
  }

  /** The value of a formula with its "=". Throws only what `Surroundings` throws. */
  evaluate(formula: string, { sheet, row, column }: Place): Value {
    try {
      return toValue(this.parser.parse(formula.slice(1), { sheet, row: row + 1, col: column + 1 }));
    } catch (error) {
      const cause = error instanceof FormulaError ? error.details : error;
      if (cause instanceof Interruption) throw cause;
      if (error instanceof FormulaError) return toValue(error);
      // The library points at the fault in its message, and cannot where the fault is the first character: [1]Sheet1!A1.
      if (error instanceof RangeError) return new CellError("#NAME?");
      throw error;
    }
  }

  private variable(name: string): FormulaParser.CellPlace | FormulaParser.RangePlace | null {
    const block = this.surroundings.name(name);
    if (!block) return null;
    const { sheet, row, column, rows, columns } = block;
    if (rows === 1 && columns === 1) return { sheet, row: row + 1, col: column + 1 };
    return { sheet, from: { row: row + 1, col: column + 1 }, to: { row: row + rows, col: column + columns } };
  }
}

function toArgument({ value, reference }: Operand): { value: ArgumentValue; reference: boolean } {
  return { value: isMatrix(value) ? value.map((row) => row.map(toValue)) : toValue(value), reference };
}

function blockOf(sheet: string, from: { row: number; col: number }, to: { row: number; col: number }): Block {
  return {
    sheet,
    row: from.row - 1,
    column: from.col - 1,
    rows: to.row - from.row + 1,
    columns: to.col - from.col + 1,
  };
}

function toScalar(value: Value): Scalar {
  return value instanceof CellError ? new FormulaError(value.code) : value;
}

function toValue(result: unknown): Value {
  if (result instanceof FormulaError) return new CellError(errorCode(result.error));
  if (typeof result === "number") return Number.isFinite(result) ? result : new CellError("#NUM!");
  if (typeof result === "string" || typeof result === "boolean") return result;
  return null;
}

/** What the library cannot read it calls #ERROR!; Excel would not have taken such a formula. */
function errorCode(code: string): ErrorCode {
  return code === "#ERROR!" ? "#NAME?" : (code as ErrorCode);
}
