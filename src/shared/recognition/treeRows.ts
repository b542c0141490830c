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
  // A statement without money has no codes, but it may have its total row.
  const subject = subjectColumns(sheet, header, region) ?? { columns: header, readCode: () => undefined };
  const { columns, readCode } = subject;
  const figures = figuresIn(block, columns);
  const occurrences = new Occurrences();
  const rows: LocatedRow[] = [];
  const strangers: number[] = [];
  for (let row = region.first; row <= region.last; row++) {
    const code = readCode(row);
    const name = code
      ? { key: code, label: textIn(sheet, row, columns.name) }
      : totalRow(sheet, rules, row, region.left, lastLabelColumn(columns, figures));
    if (name) rows.push({ ...name, occurrence: occurrences.next(name.key), row });
    else if (hasFigures(sheet, row, figures) && !isOrdinals(sheet, row, figures)) strangers.push(row);
  }
  if (rows.length === 0 && columns.code === undefined) return undefined;
  // What stands below the last row of the form, a telephone number say, is no part of it.
  const lastRow = rows.at(-1)?.row ?? region.first;
  return { columns, rows, unnamed: strangers.filter((row) => row < lastRow).length };
}

/** Where names may stand: left of the figures where neither code nor name was found. */
function lastLabelColumn({ code, name }: Columns, figures: readonly number[]): number {
  return code === undefined && name === undefined ? Math.min(...figures) - 1 : Math.max(code ?? 0, name ?? 0);
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
  let most = code === undefined ? 0 : codesIn(sheet, region, code);
  if (most === 0) {
    for (let column = region.left; column <= region.right; column++) {
      const codes = known.includes(column) && column !== header.code ? 0 : codesIn(sheet, region, column);
      if (codes > most) [code, most] = [column, codes];
    }
  }
  if (code === undefined) return undefined;
  const single = code;
  const isFree = (column: number): boolean =>
    column >= region.left && (column === single || !known.includes(column));
  const split = splitAround(sheet, region, single, most, isFree);
  const first = split?.first ?? single;
  const next = first + (split ? 3 : 1);
  const name = header.name ?? (known.includes(next) ? undefined : next);
  return {
    columns: { ...header, code: first, ...(name === undefined ? {} : { name }) },
    readCode: split?.readCode ?? ((row) => wholeCode(sheet, row, single)),
  };
}

/** 类 款 项 in three columns, of which the one with the most codes may be any: where that reads more codes. */
function splitAround(
  sheet: SheetSnapshot,
  region: Region,
  column: number,
  codes: number,
  isFree: (column: number) => boolean,
): { first: number; readCode: CodeReader } | undefined {
  for (const first of [column - 2, column - 1, column]) {
    if (![0, 1, 2].every((offset) => isFree(first + offset))) continue;
    const split = splitCodes(sheet, region, first);
    if (split && (split.size > codes || first === column))
      return { first, readCode: (row) => split.get(row) };
  }
  return undefined;
}
