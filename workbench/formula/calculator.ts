import { MAX_COLUMNS, cellAddress, quoteSheetName, type Area } from "../../src/shared/workbook/address";
import { around } from "../model/areas";
import type { Value } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { CustomFunction } from "./customFunction";
import { CalculationPass, type FormulaCell, type FunctionCall } from "./calculationPass";

export interface CalculatorOptions {
  /** The namespace of the add-in, without its dot. */
  readonly namespace: string;
  /** What the add-in offers; undefined as long as its runtime has not started. */
  readonly customFunctions: () => readonly CustomFunction[] | undefined;
  /** Calls a function in the add-in's runtime; an error is a value. */
  readonly invoke: (id: string, args: readonly unknown[], address: string) => Promise<Value>;
}

/**
 * Brings the values of all formulas of a workbook up to date. Native formulas are evaluated in synchronous passes;
 * calls of custom functions are gathered, asked for in one batch, and what waits for them is evaluated again.
 */
export class Calculator {
  private results = new Map<string, Value>();
  private running: Promise<void> | undefined;
  private again = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly options: CalculatorOptions,
  ) {}

  /** Resolves when all values are up to date; a change meanwhile makes it run once more. */
  recalculate(): Promise<void> {
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.running = this.run().finally(() => (this.running = undefined));
    return this.running;
  }

  /** Forgets what custom functions returned, when the add-in was loaded anew. */
  forgetResults(): void {
    this.results.clear();
  }

  /** The value a formula would have in that cell; null while it waits for a custom function. */
  evaluate(sheet: Sheet, row: number, column: number, formula: string): Value {
    const pass = new CalculationPass(this.workbook, this.options.namespace, undefined, this.results, true);
    return pass.evaluateAlone(sheet, row, column, formula);
  }

  private async run(): Promise<void> {
    do {
      this.again = false;
      await this.runOnce();
    } while (this.again);
  }

  private async runOnce(): Promise<void> {
    let waiting = formulaCells(this.workbook);
    const used = new Map<string, Value>();
    const pass = new CalculationPass(
      this.workbook,
      this.options.namespace,
      this.options.customFunctions(),
      this.results,
      false,
      used,
    );
    while (waiting.length > 0) {
      const { changed, awaiting, calls } = pass.run(waiting);
      this.announce(changed);
      if (calls.length === 0) break;
      await this.call(calls);
      if (this.again) return;
      waiting = awaiting;
    }
    this.results = used;
  }

  private async call(calls: readonly FunctionCall[]): Promise<void> {
    await Promise.all(
      calls.map(async ({ key, id, args, sheet, row, column }) => {
        const address = `${quoteSheetName(sheet.name)}!${cellAddress({ row, column })}`;
        this.results.set(key, await this.options.invoke(id, args, address));
      }),
    );
  }

  private announce(changed: readonly FormulaCell[]): void {
    const areas = new Map<Sheet, Area>();
    for (const { sheet, row, column } of changed) {
      const area = { row, column, rows: 1, columns: 1 };
      const known = areas.get(sheet);
      areas.set(sheet, known ? around(known, area) : area);
    }
    for (const [sheet, area] of areas) {
      this.workbook.emit({ type: "values", sheet, area, source: "calculation" });
    }
  }
}

function formulaCells(workbook: Workbook): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const sheet of workbook.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === undefined) continue;
      found.push({ sheet, row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS, cell });
    }
  }
  return found;
}
