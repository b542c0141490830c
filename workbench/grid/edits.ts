import { MAX_COLUMNS, type Area, type CellPosition } from "../../src/shared/workbook/address";
import { around, intersection } from "../model/areas";
import type { Cell } from "../model/cell";
import { changeLines, pushesOff } from "../model/changeLines";
import type { LineChange } from "../model/lineChange";
import { parseInput } from "../model/parseInput";
import type { Sheet } from "../model/sheet";
import { NORMAL, styleRecord, type Style } from "../model/style";
import type { Workbook } from "../model/workbook";
import { isGeneral } from "../model/shownText";

/** Why an edit was not made. */
export type Refusal = "protected" | "merged" | "full";

interface Change extends CellPosition {
  readonly before: Cell | undefined;
  readonly after: Cell | undefined;
}

interface Edit {
  readonly sheet: Sheet;
  readonly changes: readonly Change[];
}

/** What the person does to cells, with undo. Nothing is changed when any part of an edit is refused. */
export class Edits {
  private undone: Edit[] = [];
  private done: Edit[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly recalculate: () => void,
  ) {}

  /** Writes what was typed, as Excel reads it. */
  type(sheet: Sheet, { row, column }: CellPosition, text: string): Refusal | undefined {
    return this.write(sheet, [{ row, column, cell: typed(sheet.cell(row, column), text) }]);
  }

  /** Empties the cells; their formats stay. */
  clear(sheet: Sheet, area: Area): Refusal | undefined {
    const cells = cellsIn(sheet, area)
      .filter(({ cell }) => cell.value !== null || cell.formula !== undefined)
      .map(({ row, column, cell }) => ({ row, column, cell: { value: null, style: cell.style } }));
    return this.write(sheet, cells);
  }

  /** Types a block of texts, its first at the position. */
  typeBlock(sheet: Sheet, at: CellPosition, rows: readonly (readonly string[])[]): Refusal | undefined {
    const cells = rows.flatMap((texts, down) =>
      texts.map((text, right) => {
        const row = at.row + down;
        const column = at.column + right;
        return { row, column, cell: typed(sheet.cell(row, column), text) };
      }),
    );
    return this.write(sheet, cells);
  }

  /** Puts whole cells in place, formats included. */
  write(sheet: Sheet, cells: readonly (CellPosition & { cell: Cell | undefined })[]): Refusal | undefined {
    if (cells.length === 0) return undefined;
    if (
      sheet.protection.on &&
      cells.some(({ row, column }) => sheet.cell(row, column)?.style.locked ?? true)
    ) {
      return "protected";
    }
    const target = cells
      .map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }))
      .reduce((a, b) => around(a, b));
    if (cells.length > 1 && sheet.merges.some((merge) => cuts(target, merge))) return "merged";
    const changes = cells
      .filter((cell) => !isCovered(sheet, cell))
      .map(({ row, column, cell }) => ({
        row,
        column,
        before: copy(sheet.cell(row, column)),
        after: copy(cell),
      }));
    const edit = { sheet, changes };
    this.done.push(edit);
    this.undone = [];
    this.apply(edit, "after");
    return undefined;
  }

  /** Puts rows or columns in or takes them out. This cannot be undone, nor what was done before it. */
  changeLines(sheet: Sheet, change: LineChange): Refusal | undefined {
    if (sheet.protection.on) return "protected";
    if (pushesOff(sheet, change)) return "full";
    changeLines(this.workbook, sheet, change, "user");
    this.recalculate();
    return undefined;
  }

  /** Lines have moved: what was done before speaks of other cells now. */
  forget(): void {
    this.done = [];
    this.undone = [];
  }

  /** The area that was changed back, or nothing when there is nothing left to undo. */
  undo(): { sheet: Sheet; area: Area } | undefined {
    const edit = this.done.pop();
    if (!edit) return undefined;
    this.undone.push(edit);
    return { sheet: edit.sheet, area: this.apply(edit, "before") };
  }

  redo(): { sheet: Sheet; area: Area } | undefined {
    const edit = this.undone.pop();
    if (!edit) return undefined;
    this.done.push(edit);
    return { sheet: edit.sheet, area: this.apply(edit, "after") };
  }

  private apply({ sheet, changes }: Edit, side: "before" | "after"): Area {
    for (const change of changes) {
      const key = change.row * MAX_COLUMNS + change.column;
      const cell = copy(change[side]);
      if (cell) sheet.cells.set(key, cell);
      else sheet.cells.delete(key);
    }
    const area = changes
      .map(({ row, column }): Area => ({ row, column, rows: 1, columns: 1 }))
      .reduce((a, b) => around(a, b));
    this.workbook.emit({ type: "values", sheet, area, source: "user" });
    this.recalculate();
    return area;
  }
}

function typed(present: Cell | undefined, text: string): Cell {
  const style = present?.style ?? NORMAL;
  const { value, formula, numberFormat } = parseInput(text, style.numberFormat);
  return { value, ...(formula === undefined ? {} : { formula }), style: withFormat(style, numberFormat) };
}

/** Excel gives a cell the format of what was typed only where the cell has none. */
function withFormat(style: Style, numberFormat: string | undefined): Style {
  return numberFormat && isGeneral(style.numberFormat) ? styleRecord({ ...style, numberFormat }) : style;
}

function copy(cell: Cell | undefined): Cell | undefined {
  return cell && { ...cell };
}

/** The cells that exist in an area; a large area is not walked cell by cell. */
export function cellsIn(sheet: Sheet, area: Area): (CellPosition & { cell: Cell })[] {
  const found: (CellPosition & { cell: Cell })[] = [];
  for (const [key, cell] of sheet.cells) {
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key % MAX_COLUMNS;
    const inside =
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns;
    if (inside) found.push({ row, column, cell });
  }
  return found;
}

function isCovered(sheet: Sheet, { row, column }: CellPosition): boolean {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet.merges.some(
    (merge) => intersection(merge, cell) !== undefined && (merge.row !== row || merge.column !== column),
  );
}

/** Whether the area holds a part of the merged cell and leaves out another. */
function cuts(area: Area, merge: Area): boolean {
  const common = intersection(area, merge);
  return common !== undefined && common.rows * common.columns !== merge.rows * merge.columns;
}
