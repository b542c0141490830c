import type { Command } from "./command";
import type { Fill } from "./fillRecord";
import type { Answer } from "./listSheets";

/** A cell by the id of its sheet. */
export interface CellOfSheet {
  readonly sheet: string;
  readonly cell: string;
}

/** Asks for the fills of single cells; the answer tells the fill of any of them. */
export function askForFills(
  command: Command,
  cells: Iterable<CellOfSheet>,
): Answer<(cell: CellOfSheet) => Fill | undefined> {
  const fills = new Map<string, Excel.RangeFill>();
  for (const cell of cells) {
    if (fills.has(keyOf(cell))) continue;
    const { fill } = rangeOf(command, cell).format;
    fill.load("color,pattern");
    fills.set(keyOf(cell), fill);
  }
  return () => (cell) => {
    const fill = fills.get(keyOf(cell));
    return fill && { pattern: fill.pattern, color: fill.color };
  };
}

/** Queues filling a cell. Without a pattern the colour goes too, so that the cell is as if never filled. */
export function fillCell(command: Command, cell: CellOfSheet, { pattern, color }: Fill): void {
  const { fill } = rangeOf(command, cell).format;
  if (pattern === "None") {
    fill.clear();
    return;
  }
  fill.color = color;
  fill.pattern = pattern as Excel.FillPattern;
}

export function sameFill(one: Fill, other: Fill): boolean {
  return one.pattern === other.pattern && one.color.toLowerCase() === other.color.toLowerCase();
}

function rangeOf({ workbook }: Command, { sheet, cell }: CellOfSheet): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRange(cell);
}

function keyOf({ sheet, cell }: CellOfSheet): string {
  return `${sheet}!${cell}`;
}
