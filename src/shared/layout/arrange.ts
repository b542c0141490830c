import type { Unit } from "../amount/unit";
import { nameKey } from "../relation/relation";
import { printed } from "../statement/holes";
import type { Band, Statement } from "../statement/statement";
import type { Area } from "../workbook/address";
import { arrangedBand } from "./arrangedBand";
import { type ArrangedBand, type Arrangement, outlineOf, panelsOf, positionsByName } from "./arrangement";
import type { LayoutChoices } from "./choices";
import { publishedName, workingName } from "./sheetName";

/** Gives every block, column and row of a statement its place: bands below each other under the head. */
export function arrange(statement: Statement, choices: LayoutChoices, working = false): Arrangement {
  const headRows = headRowsOf(statement, choices);
  const bands: ArrangedBand[] = [];
  const tops: number[] = [];
  let row = headRows;
  statement.bands.forEach((band, index) => {
    tops.push(row);
    const arranged = arrangedBand(statement, band, choices, row, sideOf(statement, index) ? 1 : 0);
    bands.push(arranged);
    row = Math.max(...arranged.panels.map(({ endRow }) => endRow));
  });
  const unit = working ? "元" : choices.unit;
  const positions = positionsByName(statement, bands);
  return {
    statement,
    sheetName: (working ? workingName : publishedName)(statement.title),
    working,
    outline: outlineOf(statement, bands, working),
    unit,
    widths: statement.grid ?? columnWidths(bands, unit),
    headRows,
    bands,
    sides: statement.bands.flatMap(({ side }, index) => {
      if (!side) return [];
      const [top = headRows, end = row] = [tops[index], tops[index + side.bands]];
      const area: Area = { row: top, column: 0, rows: end - top, columns: 1 };
      return [{ label: printed(side.label, choices), area }];
    }),
    footRow: row,
    positionOf: (name) => positions.get(nameKey(name)),
  };
}

/** Public statements: title, year and number, unit. Annexes: 附件N where there is one, title, unit. */
function headRowsOf({ id, number }: Statement, { attachments }: LayoutChoices): number {
  return number !== undefined || attachments[id] ? 3 : 2;
}

/** The band whose side label stands left of this one. */
function sideOf({ bands }: Statement, index: number): Band | undefined {
  return bands.find(({ side }, first) => side && first <= index && index < first + side.bands);
}

/** Widths as the columns tell them, of a statement whose one band divides the page. */
function columnWidths(bands: readonly ArrangedBand[], unit: Unit): number[] {
  const widths: number[] = [];
  for (const { columns } of panelsOf({ bands })) {
    for (const { column, first } of columns) {
      const least = unit === "元" && column.role === "amount" ? WIDTH_OF_YUAN : 0;
      widths[first] ??= Math.max(least, column.width ?? DEFAULT_WIDTH);
    }
  }
  return widths;
}

const DEFAULT_WIDTH = 12;
/** Room for billions in 元 with two places: the forms are drawn for 万元. */
const WIDTH_OF_YUAN = 17;
