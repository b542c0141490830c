import type { LocatedBlock, LocatedStatement } from "../recognition/locatedStatement";
import { printed } from "../statement/holes";
import { blocksOf, type Column, figureColumns, isFigure } from "../statement/statement";
import { CellTable } from "../verdict/cellTable";
import type { Lookup } from "../verdict/placedCell";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import { finished } from "../workbook/steps";
import { behindLabel, readRole } from "./readRole";

/** Turns names back into cells of the workbook: the way from `recognition/` to `verdict/`. */
export function placeCells(located: readonly LocatedStatement[], workbook: WorkbookSnapshot): Lookup {
  return finished(placeCellsInSteps(located, workbook));
}

/** The same with a stop behind every column. */
export function* placeCellsInSteps(
  located: readonly LocatedStatement[],
  workbook: WorkbookSnapshot,
): Generator<void, Lookup> {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const sheetNamed = (name: string): SheetSnapshot => {
    const sheet = sheets.get(name);
    if (!sheet) throw new Error(`[check] ${name} was located but is not in the workbook`);
    return sheet;
  };
  const cells = new CellTable();
  for (const statement of located) {
    for (const block of blocksOf(statement.statement)) {
      const found = statement.blocks[block.key];
      if (!found) continue;
      for (const column of figureColumns(block)) {
        placeColumn(cells, statement, sheetNamed, block.key, found, column);
        yield;
      }
    }
  }
  return (name) => cells.get(name);
}

function placeColumn(
  cells: CellTable,
  located: LocatedStatement,
  sheetNamed: (name: string) => SheetSnapshot,
  block: string,
  found: LocatedBlock,
  column: Column,
): void {
  const { statement, instance, year } = located;
  const { role, key } = column;
  if (!isFigure(role)) return;
  const columnHeader = headerOf(column, year);
  for (const line of found.rows) {
    const at = (line.columns ?? found.columns)[key];
    if (at === undefined) continue;
    const sheet = sheetNamed(line.sheet ?? located.sheet);
    const cell = cellAt(sheet, { row: line.row, column: at });
    cells.set(
      {
        statement: statement.id,
        instance,
        block,
        row: line.key,
        occurrence: line.occurrence,
        column: key,
      },
      {
        sheet: sheet.name,
        row: line.row,
        column: at,
        role,
        ...readRole(role, line.inside ? behindLabel(cell) : cell, located),
        hasFormula: cell.formula !== "",
        rowLabel: line.label,
        columnHeader,
      },
    );
  }
}

/** The header as printed; where the year is not known, the name the column has without it. */
function headerOf({ header, aliases }: Pick<Column, "header" | "aliases">, year: number | undefined): string {
  if (!header.includes("{")) return header;
  return year === undefined ? (aliases?.[0] ?? "") : printed(header, { level: "", year });
}
