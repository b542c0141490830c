import type { Cell, Worksheet } from "exceljs";
import { lineAfter } from "../model/lineChange";
import type { Sheet } from "../model/sheet";

/** exceljs keeps a cell's note here and offers no way to take it away. */
type Noted = Cell & { _comment?: unknown };

/** Notes of the file go along with their cells where rows or columns were put in or taken out since. */
export function moveNotes(sheet: Sheet, into: Worksheet): void {
  const changes = sheet.lineChanges;
  if (changes.length === 0) return;
  sheet.lineChanges = [];
  const notes: { row: number; column: number; comment: unknown }[] = [];
  into.eachRow({ includeEmpty: true }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell: Noted) => {
      if (cell._comment === undefined) return;
      notes.push({ row: Number(cell.row) - 1, column: Number(cell.col) - 1, comment: cell._comment });
      cell._comment = undefined;
    }),
  );
  for (const { comment, ...place } of notes) {
    let [row, column]: (number | undefined)[] = [place.row, place.column];
    for (const change of changes) {
      if (row === undefined || column === undefined) break;
      if (change.axis === "row") row = lineAfter(change, row);
      else column = lineAfter(change, column);
    }
    if (row !== undefined && column !== undefined) {
      const cell: Noted = into.getCell(row + 1, column + 1);
      cell._comment = comment;
    }
  }
}
