import type { ColumnRole } from "../statement/statement";
import { type Area, contains } from "../workbook/address";
import { type Arrangement, panelsOf } from "./arrangement";
import { entryMessages } from "./entryMessages";
import type { PlannedValidation, StyledArea } from "./sheetPlan";

type Accepts = PlannedValidation["accepts"];

/** A rate may also be a dash, so that nothing is refused there. */
const ACCEPTS: Partial<Readonly<Record<ColumnRole, Accepts>>> = {
  amount: "amount",
  count: "count",
  points: "points",
};

/** What may be typed into the figure columns of a sheet, in few rectangles; columns without open cells need none. */
export function validationsOf(arrangement: Arrangement, styles: readonly StyledArea[]): PlannedValidation[] {
  const open = styles.filter(({ style }) => style.locked === false).map(({ area }) => area);
  const validations: PlannedValidation[] = [];
  for (const { columns, rows, bodyRow } of panelsOf(arrangement)) {
    for (const { column, first, span } of columns) {
      const accepts = ACCEPTS[column.role];
      const area: Area = { row: bodyRow, column: first, rows: rows.length, columns: span };
      if (!accepts || !open.some((other) => meets(area, other))) continue;
      const last = validations.at(-1);
      if (last?.accepts === accepts && continues(last.area, area)) {
        validations[validations.length - 1] = {
          ...last,
          area: { ...last.area, columns: last.area.columns + span },
        };
      } else validations.push({ area, accepts, message: entryMessages[accepts] });
    }
  }
  return validations;
}

function meets(area: Area, other: Area): boolean {
  const row = Math.max(area.row, other.row);
  const column = Math.max(area.column, other.column);
  return contains(area, { row, column }) && contains(other, { row, column });
}

function continues(area: Area, next: Area): boolean {
  return area.row === next.row && area.rows === next.rows && area.column + area.columns === next.column;
}
