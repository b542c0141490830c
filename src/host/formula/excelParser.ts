import FormulaParser from "fast-formula-parser";
import { aggregateFunctions } from "./aggregates";
import { criteriaFunctions } from "./criteria";
import { logicFunctions } from "./logic";
import { lookupFunctions } from "./lookups";
import { operandOf, type ExcelFunction, type Operand } from "./operand";
import { infix, percent, prefix } from "./operators";
import { roundingFunctions } from "./rounding";
import type { Matrix, Scalar } from "./scalar";

type Reference = FormulaParser.Reference;
type Options = ConstructorParameters<typeof FormulaParser>[0];

/** Calls a function whose name has a dot and that Excel does not know. */
type CallAddIn = (name: string, args: readonly Operand[]) => Scalar;

const FUNCTIONS = new Map<string, ExcelFunction>(
  Object.entries({
    ...aggregateFunctions,
    ...criteriaFunctions,
    ...logicFunctions,
    ...lookupFunctions,
    ...roundingFunctions,
  }),
);

/**
 * The library's grammar with operators and the everyday functions of our own: the library lacks some functions,
 * passes errors over in others, rounds binary numbers, and takes the first cell where Excel works on arrays.
 */
export class ExcelParser extends FormulaParser {
  constructor(
    options: Options,
    private readonly callAddIn: CallAddIn,
  ) {
    super(options);
    this.utils.applyInfix = (left, operator, right) => infix(this.read(left), operator, this.read(right));
    this.utils.applyPrefix = (signs, value) => prefix(signs, this.read(value));
    this.utils.applyPostfix = (value) => percent(this.read(value));
  }

  override callFunction(written: string, args: readonly unknown[]): unknown {
    const name = written.toUpperCase().replace(/^_XLFN\./u, "");
    const own = FUNCTIONS.get(name);
    if (own) return own(...sizedAlike(name, args).map((arg) => this.operand(arg)));
    if (name.includes(".") && !Object.hasOwn(this.functions, name)) {
      return this.callAddIn(
        written,
        args.map((arg) => this.operand(arg)),
      );
    }
    return onSheetOf(args[0], super.callFunction(name, this.withoutBlanks(name, args)));
  }

  /** The library cannot take a blank for the result of a formula. */
  override checkFormulaResult(result: unknown): unknown {
    return result === null ? null : super.checkFormulaResult(result);
  }

  private read(operand: unknown): Scalar | Matrix {
    return this.operand(operand).value;
  }

  private operand(written: unknown): Operand {
    if (isReference(written)) {
      const value = this.retrieveRef(written) as Scalar | Matrix;
      const { ref } = written;
      if (!("from" in ref)) return { value, reference: true, rows: 1, columns: 1 };
      const rows = ref.to.row - ref.from.row + 1;
      return { value, reference: true, rows, columns: ref.to.col - ref.from.col + 1 };
    }
    if (!isUnion(written)) return operandOf(written as Scalar | Matrix);
    const cells = [written.data.flat(2)] as Matrix;
    return { ...operandOf(cells), reference: true };
  }

  /** The library's functions do not take a blank cell, but an omitted argument, which means the same to Excel. */
  private withoutBlanks(name: string, args: readonly unknown[]): readonly unknown[] {
    if (this.funsNeedContextAndNoDataRetrieve.includes(name) || this.funsPreserveRef.includes(name))
      return args;
    return args.map((arg) => (isReference(arg) && this.retrieveRef(arg) === null ? null : arg));
  }
}

function isReference(written: unknown): written is Reference {
  return typeof written === "object" && written !== null && "ref" in written;
}

/** Several ranges in brackets: (A1:A3,C1). */
function isUnion(written: unknown): written is { data: unknown[] } {
  return typeof written === "object" && written !== null && "data" in written && Array.isArray(written.data);
}

/** Excel adds cells of as many rows and columns as are tested, whatever range it is told to add. */
function sizedAlike(name: string, args: readonly unknown[]): readonly unknown[] {
  const [tested, criterion, added] = args;
  if ((name !== "SUMIF" && name !== "AVERAGEIF") || !isReference(tested) || !isReference(added)) return args;
  const { sheet, ...corner } =
    "from" in added.ref ? { sheet: added.ref.sheet, ...added.ref.from } : added.ref;
  if (!("from" in tested.ref)) return [tested, criterion, { ref: { sheet, ...corner } }];
  const { from, to } = tested.ref;
  const end = { row: corner.row + to.row - from.row, col: corner.col + to.col - from.col };
  return [tested, criterion, { ref: { sheet, from: corner, to: end } }];
}

/** The library forgets the sheet of the range it took a cell from, as INDEX does. */
function onSheetOf(range: unknown, result: unknown): unknown {
  if (isReference(result) && isReference(range)) result.ref.sheet ??= range.ref.sheet;
  return result;
}
