import { areaAddress, MAX_COLUMNS, MAX_ROWS, parseArea, type Area } from "../../shared/workbook/address";
import type { CellValue } from "../../shared/workbook/snapshot";
import { HostFailure } from "../spreadsheetHost";
import { cellCount, CHUNK_CELLS } from "./chunks";
import type { Command } from "./command";

/**
 * The values of areas, each named with its sheet, in one round trip. Of whole rows and columns what lies before the
 * end of the sheet's values is read, so that two whole columns of one sheet keep one shape.
 */
export async function readValues(
  command: Command,
  addresses: readonly string[],
): Promise<readonly CellValue[][][]> {
  const ranges = addresses.map((address) => {
    const area = parseArea(address);
    if (area?.sheet === undefined) throw new HostFailure("gone", `no area of a sheet: ${address}`);
    const range = rangeToRead(command.workbook.worksheets.getItem(area.sheet), area);
    range.load("values");
    return range;
  });
  await command.roundTrip();
  return ranges.map((range): CellValue[][] => (range.isNullObject ? [] : range.values));
}

function rangeToRead(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const range = sheet.getRange(areaAddress(area));
  if (area.rows === MAX_ROWS || area.columns === MAX_COLUMNS) {
    return range.getIntersectionOrNullObject(sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true)));
  }
  if (cellCount(area) > CHUNK_CELLS) throw new HostFailure("too-large", areaAddress(area));
  return range;
}
