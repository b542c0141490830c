import { readFigure } from "../amount/figure";
import type { LocatedBlock, LocatedStatement } from "../recognition/locatedStatement";
import { type CellName, nameKey } from "../relation/relation";
import { amountColumns } from "../statement/statement";
import type { Lookup, PlacedCell } from "../verdict/placedCell";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";

/** Turns names back into cells of the workbook: the way from `recognition/` to `verdict/`. */
export function placeCells(located: readonly LocatedStatement[], workbook: WorkbookSnapshot): Lookup {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const cells = new Map<string, PlacedCell>();
  for (const statement of located) {
    const sheet = sheets.get(statement.sheet);
    if (!sheet) throw new Error(`[check] ${statement.sheet} was located but is not in the workbook`);
    for (const [name, cell] of cellsOf(statement, sheet)) cells.set(nameKey(name), cell);
  }
  return (name) => cells.get(nameKey(name));
}

function cellsOf(located: LocatedStatement, sheet: SheetSnapshot): [CellName, PlacedCell][] {
  return located.statement.blocks.flatMap((block) => {
    const found = located.blocks[block.key];
    if (!found) return [];
    return amountColumns(block).flatMap(({ key, header }) =>
      columnCells(located, sheet, block.key, found, key, header),
    );
  });
}

function columnCells(
  located: LocatedStatement,
  sheet: SheetSnapshot,
  block: string,
  found: LocatedBlock,
  columnKey: string,
  header: string,
): [CellName, PlacedCell][] {
  const column = found.columns[columnKey];
  if (column === undefined) return [];
  const { statement, instance, unit } = located;
  return found.rows.map(({ key, occurrence, label, row }) => {
    const cell = cellAt(sheet, { row, column });
    return [
      { statement: statement.id, instance, block, row: key, occurrence, column: columnKey },
      {
        sheet: located.sheet,
        row,
        column,
        reading: readFigure(cell, unit === statement.unit ? statement.places : 2),
        unit,
        hasFormula: cell.formula !== "",
        rowLabel: label,
        columnHeader: header,
      },
    ];
  });
}
