import { MAX_COLUMNS } from "../../src/shared/workbook/address";
import { CellError, type Cell, type Value } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { shapedArguments, type CustomFunction } from "./customFunction";
import {
  Interruption,
  NativeFormulas,
  type ArgumentValue,
  type Block,
  type Place,
} from "../../src/host/formula/nativeFormulas";
import { SheetLookup } from "./sheetLookup";

export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** A call of a custom function that a formula needs; `key` tells it from every other. */
export interface FunctionCall {
  readonly key: string;
  readonly id: string;
  readonly args: readonly unknown[];
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Formulas that must be evaluated first. */
class CellsNeeded extends Interruption {
  readonly interrupts = true;
  constructor(readonly cells: readonly FormulaCell[]) {
    super();
  }
}

/** A custom function has not answered yet. */
class ResultAwaited extends Interruption {
  readonly interrupts = true;
}

/** Evaluates every formula after those it refers to. One object serves all rounds of one recalculation. */
export class CalculationPass {
  private readonly formulas: NativeFormulas;
  private readonly lookup: SheetLookup;
  private readonly functions: Map<string, CustomFunction> | undefined;
  private state = new Map<Cell, "done" | "awaiting">();
  private calls = new Map<string, FunctionCall>();
  private current: FormulaCell | undefined;

  /** `asShown` reads formulas' present values; `used` receives the results of custom functions that were needed. */
  constructor(
    workbook: Workbook,
    private readonly namespace: string,
    functions: readonly CustomFunction[] | undefined,
    private readonly results: ReadonlyMap<string, Value>,
    private readonly asShown: boolean,
    private readonly used?: Map<string, Value>,
  ) {
    this.lookup = new SheetLookup(workbook);
    this.functions = functions && new Map(functions.map((each) => [each.name.toUpperCase(), each]));
    this.formulas = new NativeFormulas({
      cell: (place) => this.cellValue(place),
      block: (block) => this.blockValues(block),
      name: (name) => this.lookup.named(name, this.current?.sheet),
      call: (name, args) => this.callFunction(name, args),
    });
  }

  evaluateAlone(sheet: Sheet, row: number, column: number, formula: string): Value {
    try {
      return this.formulas.evaluate(formula, { sheet: sheet.name, row, column });
    } catch (error) {
      if (error instanceof Interruption) return null;
      throw error;
    }
  }

  /** Evaluates the cells; those that wait for a custom function are returned with the calls they wait for. */
  run(cells: readonly FormulaCell[]): {
    changed: FormulaCell[];
    awaiting: FormulaCell[];
    calls: FunctionCall[];
  } {
    for (const [cell, state] of this.state) if (state === "awaiting") this.state.delete(cell);
    this.calls = new Map();
    const changed: FormulaCell[] = [];
    for (const cell of cells) this.evaluateWithPrecedents(cell, changed);
    const awaiting = cells.filter(({ cell }) => this.state.get(cell) === "awaiting");
    return { changed, awaiting, calls: [...this.calls.values()] };
  }

  /** Depth first, on a stack of our own: a chain of references may be longer than the engine's stack. */
  private evaluateWithPrecedents(first: FormulaCell, changed: FormulaCell[]): void {
    const path: { target: FormulaCell; precedents: FormulaCell[] }[] = [{ target: first, precedents: [] }];
    const onPath = new Set<Cell>([first.cell]);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const precedent = top.precedents.pop();
      if (precedent && onPath.has(precedent.cell)) {
        const start = path.findIndex(({ target }) => target.cell === precedent.cell);
        for (const { target } of path.slice(start)) this.settle(target, circular(), changed);
      } else if (precedent && !this.state.has(precedent.cell)) {
        path.push({ target: precedent, precedents: [] });
        onPath.add(precedent.cell);
      } else if (!precedent && !this.state.has(top.target.cell)) {
        top.precedents = this.evaluateCell(top.target, changed);
      }
      if (this.state.has(top.target.cell)) {
        path.pop();
        onPath.delete(top.target.cell);
      }
    }
  }

  /** The formulas that must come first; none when the cell has its value or waits for a custom function. */
  private evaluateCell(target: FormulaCell, changed: FormulaCell[]): FormulaCell[] {
    this.current = target;
    this.lastError = undefined;
    try {
      const { sheet, row, column, cell } = target;
      const value = this.formulas.evaluate(cell.formula ?? "=", { sheet: sheet.name, row, column });
      this.settle(target, value ?? 0, changed);
    } catch (error) {
      if (error instanceof CellsNeeded) return [...error.cells];
      if (!(error instanceof ResultAwaited)) throw error;
      this.state.set(target.cell, "awaiting");
    }
    return [];
  }

  private settle(target: FormulaCell, value: Value, changed: FormulaCell[]): void {
    this.state.set(target.cell, "done");
    const kept = withMessage(value, this.lastError);
    this.lastError = undefined;
    if (isSame(target.cell.value, kept)) return;
    target.cell.value = kept;
    changed.push(target);
  }

  /** The error a custom function returned last: the formula library carries codes only, not the message. */
  private lastError: CellError | undefined;

  private cellValue({ sheet: name, row, column }: Place): Value {
    const sheet = this.lookup.sheet(name);
    if (!sheet) return new CellError("#REF!");
    const cell = sheet.cell(row, column);
    if (!cell) return null;
    const missing = this.missing({ sheet, row, column, cell });
    if (missing === "needed") throw new CellsNeeded([{ sheet, row, column, cell }]);
    if (missing === "awaiting") throw new ResultAwaited();
    if (cell.value instanceof CellError && cell.value.message) this.lastError = cell.value;
    return cell.value;
  }

  private blockValues(block: Block): Value[][] {
    const sheet = this.lookup.sheet(block.sheet);
    if (!sheet) return [[new CellError("#REF!")]];
    const area = this.lookup.bounded(sheet, block);
    if (!area) return [[null]];
    const needed: FormulaCell[] = [];
    let awaiting = false;
    const values: Value[][] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line: Value[] = [];
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = sheet.cells.get(row * MAX_COLUMNS + column);
        line.push(cell?.value ?? null);
        if (cell?.formula === undefined) continue;
        const missing = this.missing({ sheet, row, column, cell });
        if (missing === "needed") needed.push({ sheet, row, column, cell });
        if (missing === "awaiting") awaiting = true;
      }
      values.push(line);
    }
    if (needed.length > 0) throw new CellsNeeded(needed);
    if (awaiting) throw new ResultAwaited();
    return values;
  }

  private missing({ cell }: FormulaCell): "needed" | "awaiting" | undefined {
    if (cell.formula === undefined || this.asShown) return undefined;
    const state = this.state.get(cell);
    return state === undefined ? "needed" : state === "awaiting" ? "awaiting" : undefined;
  }

  private callFunction(
    fullName: string,
    args: readonly { value: ArgumentValue; reference: boolean }[],
  ): Value | undefined {
    const [namespace, ...rest] = fullName.split(".");
    if (namespace?.toUpperCase() !== this.namespace.toUpperCase()) return undefined;
    if (!this.functions || !this.current) throw new ResultAwaited();
    const found = this.functions.get(rest.join(".").toUpperCase());
    if (!found) return undefined;
    const shaped = shapedArguments(found, args);
    if (shaped instanceof CellError) return shaped;
    const { sheet, row, column } = this.current;
    const key = JSON.stringify([sheet.id, row, column, found.id, shaped]);
    const result = this.results.get(key);
    if (result === undefined) {
      this.calls.set(key, { key, id: found.id, args: shaped, sheet, row, column });
      throw new ResultAwaited();
    }
    this.used?.set(key, result);
    if (result instanceof CellError && result.message) this.lastError = result;
    return result;
  }
}

/** Excel shows 0 after a warning; here the cell says what is wrong. */
function circular(): CellError {
  return new CellError("#CALC!", "循环引用：公式直接或间接引用了自己所在的单元格。");
}

function withMessage(value: Value, known: CellError | undefined): Value {
  return value instanceof CellError && !value.message && known?.code === value.code ? known : value;
}

function isSame(a: Value, b: Value): boolean {
  if (a instanceof CellError && b instanceof CellError) return a.code === b.code && a.message === b.message;
  return a === b;
}
