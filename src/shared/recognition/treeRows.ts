import type { Block, TreeRows } from "../statement/statement";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { Body } from "./body";
import { figuresIn, hasFigures, isOrdinals } from "./figuresAt";
import type { LocatedRow } from "./locatedStatement";
import type { Columns, Region } from "./region";
import { Occurrences } from "./rowNaming";
import { codesIn, type CodeReader, splitCodes, wholeCode } from "./subjectCells";
import { textAt } from "./sheetText";
import { labelsOf, labelWord } from "./words";

/** One row per subject code, and the grand total. */
export function treeRows(
  sheet: SheetSnapshot,
  block: Block,
  rules: TreeRows,
  header: Columns,
  region: Region,
): Body | undefined {
  const subject = subjectColumns(sheet, header, region);
  if (!subject) return undefined;
  const { columns, readCode } = subject;
  const figures = figuresIn(block, columns);
  const occurrences = new Occurrences();
  const rows: LocatedRow[] = [];
  const strangers: number[] = [];
  for (let row = region.first; row <= region.last; row++) {
    const code = readCode(row);
    const name = code
      ? { key: code, label: textIn(sheet, row, columns.name) }
      : totalRow(sheet, rules, row, region.left, Math.max(columns.code ?? 0, columns.name ?? 0));
    if (name) rows.push({ ...name, occurrence: occurrences.next(name.key), row });
    else if (hasFigures(sheet, row, figures) && !isOrdinals(sheet, row, figures)) strangers.push(row);
  }
  // What stands below the last row of the form, a telephone number say, is no part of it.
  const lastRow = rows.at(-1)?.row ?? region.first;
  return { columns, rows, unnamed: strangers.filter((row) => row < lastRow).length };
}

function textIn(sheet: SheetSnapshot, row: number, column: number | undefined): string {
  return column === undefined ? "" : textAt(sheet, { row, column });
}

function totalRow(
  sheet: SheetSnapshot,
  { total }: TreeRows,
  row: number,
  left: number,
  right: number,
): { key: string; label: string } | undefined {
  if (!total) return undefined;
  const labels = labelsOf(total);
  for (let column = left; column <= right; column++) {
    if (labels.includes(labelWord(textAt(sheet, { row, column }))))
      return { key: total.key, label: total.label };
  }
  return undefined;
}

/** Subject columns are known by what stands in them, since some forms print one header 项目 over both. */
function subjectColumns(
  sheet: SheetSnapshot,
  header: Columns,
  region: Region,
): { columns: Columns; readCode: CodeReader } | undefined {
  const known = Object.values(header);
  let code = header.code;
  if (code === undefined || codesIn(sheet, region, code) === 0) {
    let most = 0;
    for (let column = region.left; column <= region.right; column++) {
      const codes = known.includes(column) && column !== header.code ? 0 : codesIn(sheet, region, column);
      if (codes > most) [code, most] = [column, codes];
    }
  }
  if (code === undefined) return undefined;
  const column = code;
  const isFree = [1, 2].every((offset) => !known.includes(column + offset));
  const split = isFree ? splitCodes(sheet, region, column) : undefined;
  const next = column + (split ? 3 : 1);
  const name = header.name ?? (known.includes(next) ? undefined : next);
  return {
    columns: { ...header, code, ...(name === undefined ? {} : { name }) },
    readCode: split ?? ((row) => wholeCode(sheet, row, column)),
  };
}
