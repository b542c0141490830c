import type { Area, CellPosition } from "../../shared/workbook/address";
import type { SheetShape } from "./sheetShape";

/** The keys that move the selection; `page` is how many rows are seen at once. Undefined for any other key. */
export function movedBy(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  from: Area,
  shape: SheetShape,
  page: number,
): CellPosition | undefined {
  const { row, column } = from;
  const last = { row: shape.rows - 1, column: shape.columns - 1 };
  const to = (position: CellPosition): CellPosition => ({
    row: Math.max(0, Math.min(last.row, position.row)),
    column: Math.max(0, Math.min(last.column, position.column)),
  });
  switch (key) {
    case "ArrowDown":
    case "Enter":
      return to({ row: ctrlKey ? last.row : row + from.rows, column });
    case "ArrowUp":
      return to({ row: ctrlKey ? 0 : row - 1, column });
    case "ArrowRight":
      return to({ row, column: ctrlKey ? last.column : column + from.columns });
    case "ArrowLeft":
      return to({ row, column: ctrlKey ? 0 : column - 1 });
    case "PageDown":
      return to({ row: row + page, column });
    case "PageUp":
      return to({ row: row - page, column });
    case "Home":
      return to({ row: ctrlKey ? 0 : row, column: 0 });
    case "End":
      return ctrlKey ? last : to({ row, column: last.column });
    default:
      return undefined;
  }
}
