import type { LocatedBlock, LocatedStatement } from "../recognition/locatedStatement";
import { type CellName, nameKey } from "../relation/relation";
import { printed } from "../statement/holes";
import { blocksOf, type Column, figureColumns, isFigure } from "../statement/statement";
import type { Lookup, PlacedCell } from "../verdict/placedCell";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import { behindLabel, readRole } from "./readRole";

/** Turns names back into cells of the workbook: the way from `recognition/` to `verdict/`. */
export function placeCells(located: readonly LocatedStatement[], workbook: WorkbookSnapshot): Lookup {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const cells = new Map<string, PlacedCell>();
  const sheetNamed = (name: string): SheetSnapshot => {
    const sheet = sheets.get(name);
    if (!sheet) throw new Error(`[check] ${name} was located but is not in the workbook`);
    return sheet;
  };
  for (const statement of located) {
    for (const [name, cell] of cellsOf(statement, sheetNamed)) cells.set(nameKey(name), cell);
  }
  return (name) => cells.get(nameKey(name));
}

type SheetNamed = (name: string) => SheetSnapshot;

function cellsOf(located: LocatedStatement, sheetNamed: SheetNamed): [CellName, PlacedCell][] {
  return blocksOf(located.statement).flatMap((block) => {
    const found = located.blocks[block.key];
    return found
      ? figureColumns(block).flatMap((column) => columnCells(located, sheetNamed, block.key, found, column))
      : [];
  });
}

function columnCells(
  located: LocatedStatement,
  sheetNamed: SheetNamed,
  block: string,
  found: LocatedBlock,
  { role, ...column }: Column,
): [CellName, PlacedCell][] {
  const { statement, instance } = located;
  if (!isFigure(role)) return [];
  return found.rows.flatMap((line): [CellName, PlacedCell][] => {
    const at = (line.columns ?? found.columns)[column.key];
    if (at === undefined) return [];
    const sheet = sheetNamed(line.sheet ?? located.sheet);
    const cell = cellAt(sheet, { row: line.row, column: at });
    const figure = readRole(role, line.inside ? behindLabel(cell) : cell, located);
    return [
      [
        {
          statement: statement.id,
          instance,
          block,
          row: line.key,
          occurrence: line.occurrence,
          column: column.key,
        },
        {
          sheet: sheet.name,
          row: line.row,
          column: at,
          role,
          ...figure,
          hasFormula: cell.formula !== "",
          rowLabel: line.label,
          columnHeader: headerOf(column, located.year),
        },
      ],
    ];
  });
}

/** The header as printed; where the year is not known, the name the column has without it. */
function headerOf({ header, aliases }: Pick<Column, "header" | "aliases">, year: number | undefined): string {
  if (!header.includes("{")) return header;
  return year === undefined ? (aliases?.[0] ?? "") : printed(header, { level: "", year });
}
