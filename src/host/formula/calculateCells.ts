import { cellAddress, parseArea, type Area } from "../../shared/workbook/address";
import {
  usedArea,
  type CellKind,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../shared/workbook/snapshot";
import type { CellReference } from "../spreadsheetHost";
import { Interruption, NativeFormulas, type Block, type Place, type Surroundings } from "./nativeFormulas";
import { CellError, type Value } from "./value";

/** A workbook whose missing results were worked out; `unknown` are the cells whose formula is none that is known here. */
export interface CalculatedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly calculated: number;
  readonly unknown: readonly CellReference[];
}

/** Formulas that must be evaluated first. */
class CellsNeeded extends Interruption {
  readonly interrupts = true;
  constructor(readonly places: readonly Place[]) {
    super();
  }
}

/**
 * Works out the formulas whose result a file does not have; all other cells keep what the file says. A formula that
 * cannot be evaluated becomes the error #NAME?, so that nobody takes its cell for a blank one.
 */
export function calculateCells(
  workbook: WorkbookSnapshot,
  uncalculated: readonly CellReference[],
): CalculatedWorkbook {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), new Grid(sheet)]));
  const pending = new Map<string, Place>();
  for (const { sheet, cell } of uncalculated) {
    const area = parseArea(cell);
    if (area) pending.set(keyOf({ sheet, ...area }), { sheet, row: area.row, column: area.column });
  }
  const formulas = new NativeFormulas(surroundings(sheets, pending));
  const unknown: CellReference[] = [];
  const settle = (place: Place, value: Value): void => {
    pending.delete(keyOf(place));
    sheets.get(place.sheet.toLowerCase())?.write(place, value);
    if (value instanceof CellError && value.code === "#NAME?")
      unknown.push({ sheet: place.sheet, cell: cellAddress(place) });
  };
  const calculated = pending.size;
  for (const place of [...pending.values()])
    evaluateWithPrecedents(place, pending, settle, (each) => {
      const formula = sheets.get(each.sheet.toLowerCase())?.formula(each) ?? "=";
      return formulas.evaluate(formula, each) ?? 0;
    });
  return {
    snapshot: { ...workbook, sheets: [...sheets.values()].map((grid) => grid.snapshot()) },
    calculated,
    unknown,
  };
}

/** Depth first, on a stack of our own: a chain of references may be longer than the engine's. A circle is an error. */
function evaluateWithPrecedents(
  first: Place,
  pending: ReadonlyMap<string, Place>,
  settle: (place: Place, value: Value) => void,
  evaluate: (place: Place) => Value,
): void {
  const path: Place[] = [first];
  const onPath = new Set([keyOf(first)]);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const needed = pending.has(keyOf(top)) ? attempt(top, settle, evaluate) : [];
    const circle = needed.some((place) => onPath.has(keyOf(place)));
    if (circle) settle(top, new CellError("#CALC!"));
    if (circle || needed.length === 0) {
      path.pop();
      onPath.delete(keyOf(top));
      continue;
    }
    const [next] = needed;
    if (!next) continue;
    path.push(next);
    onPath.add(keyOf(next));
  }
}

/** The formulas that must come first; none once the cell has its value. */
function attempt(
  place: Place,
  settle: (place: Place, value: Value) => void,
  evaluate: (place: Place) => Value,
): readonly Place[] {
  try {
    settle(place, evaluate(place));
    return [];
  } catch (error) {
    if (error instanceof CellsNeeded) return error.places;
    throw error;
  }
}

function surroundings(sheets: ReadonlyMap<string, Grid>, pending: ReadonlyMap<string, Place>): Surroundings {
  return {
    cell: (place) => {
      if (pending.has(keyOf(place))) throw new CellsNeeded([place]);
      const grid = sheets.get(place.sheet.toLowerCase());
      return grid ? grid.value(place) : new CellError("#REF!");
    },
    block: (block) => {
      const grid = sheets.get(block.sheet.toLowerCase());
      if (!grid) return [[new CellError("#REF!")]];
      const places = grid.placesIn(block);
      const needed = places.flat().filter((place) => pending.has(keyOf(place)));
      if (needed.length > 0) throw new CellsNeeded(needed);
      return places.map((line) => line.map((place) => grid.value(place)));
    },
    // The reader of files does not tell defined names, and the functions of the add-in answer in Excel alone.
    name: () => undefined,
    call: () => undefined,
  };
}

/** A sheet whose rows are copied before they are written to. */
class Grid {
  private readonly values: (readonly CellValue[])[];
  private readonly kinds: (readonly CellKind[])[];
  private readonly used: Area | undefined;

  constructor(private readonly sheet: SheetSnapshot) {
    this.values = [...sheet.values];
    this.kinds = [...sheet.kinds];
    this.used = usedArea(sheet);
  }

  formula({ row, column }: Place): string {
    const { origin, formulas } = this.sheet;
    return formulas[row - origin.row]?.[column - origin.column] ?? "";
  }

  value({ row, column }: Place): Value {
    const { origin } = this.sheet;
    const value = this.values[row - origin.row]?.[column - origin.column];
    const kind = this.kinds[row - origin.row]?.[column - origin.column] ?? "empty";
    if (kind === "empty" || value === undefined) return null;
    return kind === "error" ? new CellError(value as CellError["code"]) : value;
  }

  write({ row, column }: Place, value: Value): void {
    const { origin } = this.sheet;
    const [at, across] = [row - origin.row, column - origin.column];
    const error = value instanceof CellError;
    const content = error ? value.code : (value ?? 0);
    this.values[at] = replaced(this.values[at], across, content);
    this.kinds[at] = replaced(
      this.kinds[at],
      across,
      error ? "error" : KINDS[typeof content as keyof typeof KINDS],
    );
  }

  /** Whole rows and columns, and whatever reaches far, end with the used area. */
  placesIn({ sheet, row, column, rows, columns }: Block): Place[][] {
    const { used } = this;
    const lastRow = used ? Math.min(row + rows, used.row + used.rows) : row + 1;
    const lastColumn = used ? Math.min(column + columns, used.column + used.columns) : column + 1;
    const lines: Place[][] = [];
    for (let at = row; at < Math.max(lastRow, row + 1); at++) {
      const line: Place[] = [];
      for (let across = column; across < Math.max(lastColumn, column + 1); across++)
        line.push({ sheet, row: at, column: across });
      lines.push(line);
    }
    return lines;
  }

  snapshot(): SheetSnapshot {
    return { ...this.sheet, values: this.values, kinds: this.kinds };
  }
}

function replaced<Content>(line: readonly Content[] = [], at: number, content: Content): Content[] {
  const copy = [...line];
  copy[at] = content;
  return copy;
}

const KINDS = { number: "number", boolean: "boolean", string: "text" } as const;

function keyOf({ sheet, row, column }: Place): string {
  return `${sheet.toLowerCase()}!${row},${column}`;
}
