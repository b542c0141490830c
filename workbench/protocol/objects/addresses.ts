import {
  areaAddress,
  columnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  quoteSheetName,
  type Area,
} from "../../../src/shared/workbook/address";
import { sameArea, WHOLE_SHEET } from "../../model/areas";
import type { Sheet } from "../../model/sheet";
import { invalidArgument } from "../hostError";
import type { Session } from "../session";

/** Excel is known to refuse longer address lists (OfficeDev/office-js issue 5198). */
const LONGEST_ADDRESS_LIST = 8192;

/** The area an A1 address or a defined name stands for on a sheet. */
export function readAddress(session: Session, sheet: Sheet, address: string): Area {
  const parsed = parseArea(address.trim()) ?? namedArea(session, address);
  if (!parsed) throw invalidArgument();
  const { sheet: named, ...area } = parsed;
  if (named !== undefined && named.toLowerCase() !== sheet.name.toLowerCase()) throw invalidArgument();
  return requireOnSheet(area);
}

/** The areas of a list such as A1:B2,C3. */
export function readAddresses(session: Session, sheet: Sheet, list: string): [Area, ...Area[]] {
  if (list.length > LONGEST_ADDRESS_LIST) throw invalidArgument();
  const [first, ...others] = list.split(",").map((address) => readAddress(session, sheet, address));
  if (!first) throw invalidArgument();
  return [first, ...others];
}

export function requireOnSheet(area: Area): Area {
  const { row, column, rows, columns } = area;
  const onSheet =
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS;
  if (!onSheet) throw invalidArgument();
  return area;
}

/** The address as Excel writes it, with the sheet: 'a b'!A1:B2, Sheet1!A:C, Sheet1!1:3. */
export function fullAddress(sheet: Sheet, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${localAddress(area)}`;
}

export function localAddress(area: Area): string {
  if (sameArea(area, WHOLE_SHEET)) return areaAddress(area);
  if (area.rows === MAX_ROWS) {
    return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  }
  return area.columns === MAX_COLUMNS ? `${area.row + 1}:${area.row + area.rows}` : areaAddress(area);
}

function namedArea({ workbook }: Session, name: string): ReturnType<typeof parseArea> {
  const formula = workbook.names.get(name);
  return formula === undefined ? undefined : parseArea(formula.replace(/^=/, ""));
}
