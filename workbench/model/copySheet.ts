import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** A copy of a sheet behind all others, named as Excel names it: 01表 (2). Formulas keep the sheets they speak of. */
export function copySheet(workbook: Workbook, sheet: Sheet): Sheet {
  const copy = workbook.addSheet(copyName(workbook, sheet.name));
  for (const [key, cell] of sheet.cells) copy.cells.set(key, { ...cell });
  copy.merges = [...sheet.merges];
  copy.conditionalFormats = sheet.conditionalFormats.map((format) => ({
    ...format,
    id: workbook.makeId(),
    areas: [...format.areas],
  }));
  copy.validations = [...sheet.validations];
  for (const [line, size] of sheet.columnWidths) copy.columnWidths.set(line, size);
  for (const [line, size] of sheet.rowHeights) copy.rowHeights.set(line, size);
  for (const line of sheet.hiddenRows) copy.hiddenRows.add(line);
  for (const line of sheet.hiddenColumns) copy.hiddenColumns.add(line);
  copy.frozen = { ...sheet.frozen };
  copy.tabColor = sheet.tabColor;
  copy.gridlines = sheet.gridlines;
  copy.protection = { ...sheet.protection };
  copy.pageSetup = { ...sheet.pageSetup };
  return copy;
}

const LONGEST_NAME = 31;

function copyName(workbook: Workbook, name: string): string {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const candidate = base.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!workbook.sheet(candidate)) return candidate;
  }
}
