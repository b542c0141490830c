import FormulaParser from "fast-formula-parser";
import { CellError, type ErrorCode, type Value } from "../model/cell";

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

/** Excel passes an error among their operands on; the library would pass it over. */
const STRICT = [
  "SUM",
  "AVERAGE",
  "MAX",
  "MIN",
  "PRODUCT",
  "SUMPRODUCT",
  "ROUND",
  "ROUNDUP",
  "ROUNDDOWN",
  "ABS",
];

/**
 * Evaluates one formula after the other, at once. The library cannot evaluate a formula while it is in the middle of
 * another (references then read the wrong sheet), so `Surroundings` answers from values or throws; it never evaluates.
 */
export class NativeFormulas {
  private readonly parser: FormulaParser;

  constructor(private readonly surroundings: Surroundings) {
    this.parser = new FormulaParser({
      onCell: ({ sheet, row, col }) => toLibrary(surroundings.cell({ sheet, row: row - 1, column: col - 1 })),
      onRange: ({ sheet, from, to }) =>
        surroundings.block(blockOf(sheet, from, to)).map((row) => row.map(toLibrary)),
      onVariable: (name) => this.variable(name),
    });
    const functions = this.parser.functions;
    for (const name of STRICT) {
      const original = functions[name];
      if (original) functions[name] = (...args) => firstError(args) ?? original(...args);
    }
    Object.setPrototypeOf(functions, this.customFunctions());
  }

  /** The value of a formula with its "=". Throws only what `Surroundings` throws. */
  evaluate(formula: string, { sheet, row, column }: Place): Value {
    try {
      return toValue(this.parser.parse(formula.slice(1), { sheet, row: row + 1, col: column + 1 }));
    } catch (error) {
      const cause = error instanceof FormulaError ? error.details : error;
      if (cause instanceof Interruption) throw cause;
      if (error instanceof FormulaError) return toValue(error);
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

  /** Stands behind the library's own functions, so that names with a dot reach the add-in. */
  private customFunctions(): Record<string, FormulaParser.LibraryFunction | undefined> {
    return new Proxy<Record<string, FormulaParser.LibraryFunction | undefined>>(
      {},
      {
        get: (_, name) => {
          if (typeof name !== "string" || !name.includes(".")) return undefined;
          return (...args: FormulaParser.Argument[]) => {
            const result = this.surroundings.call(name, args.map(toArgument));
            return result === undefined ? new FormulaError("#NAME?") : toLibrary(result);
          };
        },
      },
    );
  }
}

function toArgument(arg: FormulaParser.Argument): { value: ArgumentValue; reference: boolean } {
  if (arg.omitted) return { value: null, reference: false };
  const value = Array.isArray(arg.value)
    ? arg.value.map((row: unknown) => (Array.isArray(row) ? row.map(toValue) : [toValue(row)]))
    : toValue(arg.value);
  return { value, reference: arg.isCellRef === true };
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

/** The library reads null as a blank cell. */
function toLibrary(value: Value): unknown {
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

function firstError(args: readonly FormulaParser.Argument[]): Error | undefined {
  for (const { value } of args) {
    const found = Array.isArray(value) ? value.flat().find(isError) : value;
    if (isError(found)) return found;
  }
  return undefined;
}

function isError(value: unknown): value is Error {
  return value instanceof FormulaError;
}
