import { type Reading, readFigure } from "../amount/figure";
import type { Unit } from "../amount/unit";
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
    const reading = amountIn(readFigure(cell, statement.places), unit);
    return [
      { statement: statement.id, instance, block, row: key, occurrence, column: columnKey },
      {
        sheet: located.sheet,
        row,
        column,
        reading,
        unit: (reading.kind === "figure" && reading.unit) || unit,
        hasFormula: cell.formula !== "",
        rowLabel: label,
        columnHeader: header,
      },
    ];
  });
}

/** An amount in 元 that shows 分 was never rounded; a percentage is no amount. */
function amountIn(reading: Reading, unit: Unit): Reading {
  if (reading.kind !== "figure") return reading;
  if (reading.percent) return { kind: "unreadable" };
  const inYuan = (reading.unit ?? unit) === "元" && reading.figure.places >= 2;
  return inYuan && !reading.figure.storesMore
    ? { ...reading, figure: { ...reading.figure, exact: true } }
    : reading;
}
