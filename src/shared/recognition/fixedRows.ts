import { type Block, type FixedRows, leafColumns } from "../statement/statement";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { Body } from "./body";
import { figuresIn, hasFigures, isOrdinals } from "./figuresAt";
import type { LocatedRow } from "./locatedStatement";
import type { Columns, Region } from "./region";
import { FixedRowNamer, Occurrences } from "./rowNaming";
import { textAt } from "./sheetText";

/** The rows of a form that are the same every time, found by their labels. */
export function fixedRows(
  sheet: SheetSnapshot,
  block: Block,
  rules: FixedRows,
  columns: Columns,
  region: Region,
): Body | undefined {
  const figures = figuresIn(block, columns);
  const labelsAt = labelColumns(block, columns, region, figures);
  if (!labelsAt) return undefined;

  const namer = new FixedRowNamer(rules.rows);
  const occurrences = new Occurrences();
  const rows: LocatedRow[] = [];
  const strangers: number[] = [];
  for (let row = region.first; row <= region.last; row++) {
    const texts = labelsAt.map((column) => textAt(sheet, { row, column }));
    const label = texts.find((text) => namer.knows(text)) ?? texts.at(-1) ?? "";
    if (!namer.knows(label) && isOrdinals(sheet, row, figures)) continue;
    const filled = hasFigures(sheet, row, figures);
    const name = namer.name(label, filled);
    if (name) rows.push({ ...name, occurrence: occurrences.next(name.key), row });
    else if (filled) strangers.push(row);
  }
  // What stands below the last row of the form, a telephone number say, is no part of it.
  const lastRow = rows.at(-1)?.row ?? region.first;
  return { columns, rows, unnamed: strangers.filter((row) => row < lastRow).length };
}

/** Under a label column without a header, labels may stand in any column left of the figures. */
function labelColumns(
  block: Block,
  columns: Columns,
  region: Region,
  figures: readonly number[],
): number[] | undefined {
  if (columns.label !== undefined) return [columns.label];
  const column = leafColumns(block.columns).find(({ role }) => role === "label");
  if (column?.header !== "") return undefined;
  const end = Math.min(...figures);
  return Array.from({ length: Math.max(0, end - region.left) }, (_, index) => region.left + index);
}
