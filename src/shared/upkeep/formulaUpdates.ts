import { type CalculatedCell, calculatedCellsInSteps } from "../layout/formulas";
import type { PlacedStatement } from "../layout/placedStatement";
import { type LocatedRow, outlineOf, type LocatedStatement } from "../recognition/locatedStatement";
import { locatedOf, nothingFound, withSheet } from "../recognition/recognise";
import { subjectName } from "../statement/subjects";
import { leafColumns, blocksOf } from "../statement/statement";
import { cellAddress } from "../workbook/address";
import { referencedCells } from "../workbook/referencedCells";
import {
  cellAt,
  type Cell,
  sheetsByName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../workbook/snapshot";
import { finished } from "../workbook/steps";

/**
 * A cell that rows put in or taken out have left behind: a sum that misses rows or lost one (#REF!), a formula that the
 * new row does not have yet, the name of a code that was typed.
 */
export interface FormulaUpdate {
  readonly kind: "misses-rows" | "new-row" | "name";
  readonly sheet: string;
  readonly cell: string;
  /** What the cell holds, "" where it is blank. */
  readonly before: string;
  readonly after: string;
}

/**
 * Updates of the formulas we lay out, for the rows the statements have now. Only sums are judged, and only those whose
 * terms are some of the cells that should be added up; a sum over anything else is the officer's own.
 */
export function formulaUpdates(workbook: WorkbookSnapshot): FormulaUpdate[] {
  return finished(formulaUpdatesInSteps(workbook));
}

/** The same with stops some milliseconds apart. */
export function* formulaUpdatesInSteps(workbook: WorkbookSnapshot): Generator<void, FormulaUpdate[]> {
  const sheets = sheetsByName(workbook);
  // A statement over two sheets is none of ours.
  const located = (yield* locatedInSteps(workbook)).filter(({ continued }) => !continued);
  const first = (working: boolean): LocatedStatement[] =>
    located.filter(
      (statement, index) =>
        statement.working === working &&
        located.findIndex(
          (other) => other.working === working && other.statement.id === statement.statement.id,
        ) === index,
    );
  const updates: FormulaUpdate[] = [];
  for (const together of [first(false), first(true)]) {
    const choices = { onlyGeneralBudget: false, rates: "native" } as const;
    const cells = yield* calculatedCellsInSteps(together.map(placed), choices);
    updates.push(...(yield* sumsOf(cells, sheets)));
    updates.push(...together.flatMap((statement) => namesOf(statement, sheets)));
  }
  return updates;
}

function* locatedInSteps(workbook: WorkbookSnapshot): Generator<void, readonly LocatedStatement[]> {
  let found = nothingFound(workbook);
  for (const sheet of workbook.sheets) {
    found = withSheet(found, sheet);
    yield;
  }
  return locatedOf(found);
}

function placed(located: LocatedStatement): PlacedStatement {
  const rows = new Map<string, LocatedRow>();
  for (const [block, found] of Object.entries(located.blocks)) {
    for (const row of found.rows) {
      const key = rowKey(block, row.key, row.occurrence);
      if (!rows.has(key)) rows.set(key, row);
    }
  }
  return {
    statement: located.statement,
    sheetName: located.sheet,
    outline: { ...outlineOf(located), instance: 1 },
    positionOf: ({ block, row, occurrence, column }) => {
      const place = rows.get(rowKey(block, row, occurrence));
      const sheetColumn = (place?.columns ?? located.blocks[block]?.columns)?.[column];
      return place && sheetColumn !== undefined ? { row: place.row, column: sheetColumn } : undefined;
    },
  };
}

function rowKey(block: string, row: string, occurrence: number): string {
  return `${block}\u0001${row}\u0001${occurrence}`;
}

/** Sums judged between two stops: a few milliseconds. */
const SUMS_PER_STEP = 200;

function* sumsOf(
  cells: readonly CalculatedCell[],
  sheets: ReadonlyMap<string, SheetSnapshot>,
): Generator<void, FormulaUpdate[]> {
  const stands = cells.flatMap((calculated) => {
    const sheet = sheets.get(calculated.place.arrangement.sheetName);
    return sheet && calculated.relation.kind === "sum"
      ? [{ calculated, sheet, holds: cellAt(sheet, calculated.place) }]
      : [];
  });
  // A formula is put into a blank cell only where other rows of the column have one.
  const withFormula = new Set(
    stands.filter(({ holds }) => holds.formula !== "").map(({ calculated }) => columnOf(calculated)),
  );
  const updates: FormulaUpdate[] = [];
  for (const [index, { calculated, sheet, holds }] of stands.entries()) {
    if (index % SUMS_PER_STEP === 0) yield;
    const { place, formula } = calculated;
    const update = { sheet: sheet.name, cell: cellAddress(place), before: holds.formula, after: formula };
    const isNew = holds.kind === "empty" && holds.formula === "" && withFormula.has(columnOf(calculated));
    if (missesRows(holds, formula)) updates.push({ kind: "misses-rows", ...update });
    else if (isNew) updates.push({ kind: "new-row", ...update });
  }
  return updates;
}

function columnOf({ relation, place }: CalculatedCell): string {
  return `${relation.id} ${place.arrangement.sheetName} ${place.column}`;
}

/** Whether a sum adds up some of the cells it should, or none but a lost one, and not all of them. */
function missesRows({ formula }: Cell, expected: string): boolean {
  if (!/^=(?:ROUND\()?SUM\(/u.test(formula)) return false;
  const present = referencedCells(formula);
  const wanted = referencedCells(expected);
  const onlySome = [...present].every((cell) => wanted.has(cell)) && present.size < wanted.size;
  return onlySome || (formula.includes("#REF!") && [...present].every((cell) => wanted.has(cell)));
}

/** Names of codes that were typed into new rows, from the code list. */
function namesOf(
  { statement, sheet: sheetName, blocks }: LocatedStatement,
  sheets: ReadonlyMap<string, SheetSnapshot>,
): FormulaUpdate[] {
  const sheet = sheets.get(sheetName);
  if (!sheet) return [];
  return blocksOf(statement).flatMap((block) => {
    const found = blocks[block.key];
    const naming = leafColumns(block.columns).find(({ role }) => role === "label")?.key ?? "";
    if (block.rows.kind !== "tree" || !found) return [];
    return found.rows.flatMap(({ key, label, row, columns }): FormulaUpdate[] => {
      const column = (columns ?? found.columns)[naming];
      const name = subjectName(key);
      if (label !== "" || name === undefined || column === undefined) return [];
      return [
        { kind: "name", sheet: sheetName, cell: cellAddress({ row, column }), before: "", after: name },
      ];
    });
  });
}
