import type { Area, CellPosition } from "../../src/shared/workbook/address";
import type { Cell } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { Edits, Refusal } from "./edits";
import { shownText } from "../model/shownText";
import { shiftFormula } from "../model/shiftFormula";
import { fromTabSeparated, toTabSeparated } from "./tabSeparated";

interface CopiedBlock {
  readonly text: string;
  readonly from: CellPosition;
  readonly rows: readonly (readonly (Cell | undefined)[])[];
}

/** Copy and paste of a block: texts for other programs, whole cells with moved formulas within the workbench. */
export class BlockClipboard {
  private copied: CopiedBlock | undefined;

  /** Remembers the block and gives its text for the system's clipboard; at most the used area is copied. */
  copy(sheet: Sheet, area: Area): string {
    const used = sheet.used(false);
    const rowCount = Math.max(1, Math.min(area.rows, used ? used.row + used.rows - area.row : 1));
    const columnCount = Math.max(
      1,
      Math.min(area.columns, used ? used.column + used.columns - area.column : 1),
    );
    const rows = Array.from({ length: rowCount }, (_, down) =>
      Array.from({ length: columnCount }, (__, right) => {
        const cell = sheet.cell(area.row + down, area.column + right);
        return cell && { ...cell };
      }),
    );
    const text = toTabSeparated(
      rows.map((row) => row.map((cell) => (cell ? shownText(cell.value, cell.style.numberFormat) : ""))),
    );
    this.copied = { text, from: { row: area.row, column: area.column }, rows };
    return text;
  }

  /** Pastes what the clipboard holds; a single copied cell fills the whole selection. */
  paste(
    edits: Edits,
    sheet: Sheet,
    selection: Area,
    text: string,
  ): { refusal?: Refusal | undefined; area: Area } {
    const own = this.copied?.text === text.replace(/\r?\n$/, "") ? this.copied : undefined;
    const texts = own ? [] : fromTabSeparated(text);
    const rows = own?.rows ?? texts;
    const columnCount = Math.max(...rows.map((row) => row.length));
    const fills = rows.length === 1 && columnCount === 1;
    const area = {
      row: selection.row,
      column: selection.column,
      rows: fills ? selection.rows : rows.length,
      columns: fills ? selection.columns : columnCount,
    };
    const at = (down: number, right: number): [number, number] => [down % rows.length, right % columnCount];
    const places = Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (__, right) => [down, right] as const),
    );
    if (!own) {
      const block = places.map((row) =>
        row.map(([down, right]) => {
          const [y, x] = at(down, right);
          return texts[y]?.[x] ?? "";
        }),
      );
      return { refusal: edits.typeBlock(sheet, area, block), area };
    }
    const cells = places.flat().map(([down, right]) => {
      const [y, x] = at(down, right);
      const place = { row: area.row + down, column: area.column + right };
      return {
        ...place,
        cell: moved(own.rows[y]?.[x], place, { row: own.from.row + y, column: own.from.column + x }),
      };
    });
    return { refusal: edits.write(sheet, cells), area };
  }
}

function moved(cell: Cell | undefined, to: CellPosition, from: CellPosition): Cell | undefined {
  if (cell?.formula === undefined) return cell;
  return { ...cell, formula: shiftFormula(cell.formula, to.row - from.row, to.column - from.column) };
}
