import { type LocatedBlock, type LocatedStatement, sheetsOf } from "../recognition/locatedStatement";
import { printed } from "../statement/holes";
import { blocksOf, type Column, figureColumns, isFigure, type StatementId } from "../statement/statement";
import { CellTable } from "../verdict/cellTable";
import type { Lookup } from "../verdict/placedCell";
import {
  type Cell,
  cellAt,
  sheetsByName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../workbook/snapshot";
import { finished } from "../workbook/steps";
import { behindLabel, readRole } from "./readRole";

/** Turns names back into cells of the workbook: the way from `recognition/` to `verdict/`. */
export function placeCells(located: readonly LocatedStatement[], workbook: WorkbookSnapshot): Lookup {
  return finished(placeCellsInSteps(located, workbook));
}

/** The same with stops some milliseconds apart. */
export function* placeCellsInSteps(
  located: readonly LocatedStatement[],
  workbook: WorkbookSnapshot,
): Generator<void, Lookup> {
  const sheets = sheetsByName(workbook);
  const placed: PlacedStatement[] = [];
  for (const statement of located) placed.push(yield* placeStatement(statement, pagesOf(statement, sheets)));
  return lookupIn(placed);
}

/** The cells of one statement, and the sheets they were read from. */
export interface PlacedStatement {
  readonly located: LocatedStatement;
  readonly pages: readonly SheetSnapshot[];
  readonly lookup: Lookup;
}

/** The sheets a statement stands in. */
export function pagesOf(
  located: LocatedStatement,
  sheets: ReadonlyMap<string, SheetSnapshot>,
): SheetSnapshot[] {
  return sheetsOf(located).map((name) => {
    const sheet = sheets.get(name);
    if (!sheet) throw new Error(`[check] ${name} was located but is not in the workbook`);
    return sheet;
  });
}

/** A cell that says what it said before stays the same object, so that what was made of it still counts. */
export function* placeStatement(
  located: LocatedStatement,
  pages: readonly SheetSnapshot[],
  before?: PlacedStatement,
): Generator<void, PlacedStatement> {
  const cells = new CellTable();
  const earlier = before?.located === located ? before : undefined;
  for (const block of blocksOf(located.statement)) {
    const found = located.blocks[block.key];
    if (!found) continue;
    for (const column of figureColumns(block)) {
      yield* placeColumn(cells, { located, pages }, block.key, found, column, earlier);
      yield;
    }
  }
  return { located, pages, lookup: (name) => cells.get(name) };
}

/** The cells of several statements. */
export function lookupIn(placed: readonly PlacedStatement[]): Lookup {
  const statements = new Map<StatementId, Lookup[]>();
  for (const { located, lookup } of placed) {
    const instances = statements.get(located.statement.id) ?? [];
    instances[located.instance] = lookup;
    statements.set(located.statement.id, instances);
  }
  return (name) => statements.get(name.statement)?.[name.instance]?.(name);
}

/** Rows placed between two stops. */
const ROWS_PER_STEP = 2000;

function* placeColumn(
  cells: CellTable,
  { located, pages }: Pick<PlacedStatement, "located" | "pages">,
  block: string,
  found: LocatedBlock,
  column: Column,
  before: PlacedStatement | undefined,
): Generator<void, void> {
  const { statement, instance, year } = located;
  const { role, key } = column;
  if (!isFigure(role)) return;
  const columnHeader = headerOf(column, year);
  for (const [index, line] of found.rows.entries()) {
    if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const at = (line.columns ?? found.columns)[key];
    if (at === undefined) continue;
    const position = { row: line.row, column: at };
    // Nearly all rows stand in the first sheet, and there may be hundreds of thousands.
    const page = line.sheet === undefined ? 0 : pages.findIndex(({ name }) => name === line.sheet);
    const sheet = pages[page];
    if (!sheet) throw new Error(`[check] ${located.title} stands in no sheet ${line.sheet ?? ""}`);
    const cell = cellAt(sheet, position);
    const name = {
      statement: statement.id,
      instance,
      block,
      row: line.key,
      occurrence: line.occurrence,
      column: key,
    };
    const sheetBefore = before?.pages[page];
    const known =
      sheetBefore && isSameCell(cellAt(sheetBefore, position), cell) ? before.lookup(name) : undefined;
    cells.set(
      name,
      known ?? {
        sheet: sheet.name,
        ...position,
        role,
        ...readRole(role, line.inside ? behindLabel(cell) : cell, located),
        hasFormula: cell.formula !== "",
        rowLabel: line.label,
        columnHeader,
      },
    );
  }
}

function isSameCell(a: Cell, b: Cell): boolean {
  return (
    Object.is(a.value, b.value) &&
    a.kind === b.kind &&
    a.formula === b.formula &&
    a.numberFormat === b.numberFormat
  );
}

/** The header as printed; where the year is not known, the name the column has without it. */
function headerOf({ header, aliases }: Pick<Column, "header" | "aliases">, year: number | undefined): string {
  if (!header.includes("{")) return header;
  return year === undefined ? (aliases?.[0] ?? "") : printed(header, { level: "", year });
}
