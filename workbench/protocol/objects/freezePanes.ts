import type { Sheet } from "../../model/sheet";
import { invalidArgument } from "../hostError";
import { excelObject, NULL_OBJECT, type ExcelObject } from "../members";
import type { Session } from "../session";
import { readAddress } from "./addresses";
import { rangeObject } from "./range";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/shared/workbook/address";

export function freezePanesObject(session: Session, sheet: Sheet): ExcelObject {
  const freeze = (rows: number, columns: number): void => {
    if (rows < 0 || columns < 0) throw invalidArgument();
    sheet.frozen = { rows, columns };
    session.workbook.emit({ type: "structure", sheet });
  };
  return excelObject({
    type: "WorksheetFreezePanes",
    methods: {
      freezeRows: (values) => freeze(values.integer(0, 1), 0),
      freezeColumns: (values) => freeze(0, values.integer(0, 1)),
      freezeAt: (values) => {
        const area = values.cells(0)?.areas[0] ?? readAddress(session, sheet, values.text(0));
        freeze(
          area.rows === MAX_ROWS ? 0 : area.row + area.rows,
          area.columns === MAX_COLUMNS ? 0 : area.column + area.columns,
        );
      },
      unfreeze: () => freeze(0, 0),
      getLocationOrNullObject: () => {
        const { rows, columns } = sheet.frozen;
        if (rows === 0 && columns === 0) return NULL_OBJECT;
        const area = { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
        return rangeObject(session, sheet, area);
      },
    },
  });
}
