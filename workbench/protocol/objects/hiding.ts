import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../../src/shared/workbook/address";
import type { Sheet } from "../../model/sheet";
import { asFlag } from "../arguments";
import { invalidArgument } from "../hostError";
import type { Property } from "../members";
import type { Session } from "../session";
import { requireAllowed } from "./protection";

/** Whether the rows of a range are hidden; null where only some are. */
export function rowHidden(session: Session, sheet: Sheet, area: Area): Property {
  return hidden(sheet.hiddenRows, area.row, area.rows, MAX_ROWS, () => {
    requireAllowed(sheet, "allowFormatRows");
    session.workbook.emit({ type: "structure", sheet });
  });
}

export function columnHidden(session: Session, sheet: Sheet, area: Area): Property {
  return hidden(sheet.hiddenColumns, area.column, area.columns, MAX_COLUMNS, () => {
    requireAllowed(sheet, "allowFormatColumns");
    session.workbook.emit({ type: "structure", sheet });
  });
}

function hidden(
  hiddenLines: Set<number>,
  first: number,
  count: number,
  all: number,
  change: () => void,
): Property {
  const lines = (): number[] => Array.from({ length: count }, (_line, index) => first + index);
  return {
    get: () => {
      let found = 0;
      for (const line of hiddenLines) if (line >= first && line < first + count) found++;
      return found === 0 ? false : found === count ? true : null;
    },
    set: (value) => {
      const hide = asFlag(value);
      if (count === all) throw invalidArgument();
      change();
      for (const line of lines()) {
        if (hide) hiddenLines.add(line);
        else hiddenLines.delete(line);
      }
    },
  };
}
