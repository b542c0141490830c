import { readFigure } from "../amount/figure";
import {
  type Block,
  type FixedRow,
  type FixedRows,
  type TreeRows,
  amountColumns,
} from "../statement/statement";
import { subjectLevel } from "../statement/subjects";
import { cellAt, type SheetSnapshot } from "../workbook/snapshot";
import type { Region } from "./header";
import { bareLabel } from "./label";
import type { LocatedBlock, LocatedRow } from "./locatedStatement";
import { textAt } from "./sheetText";

type Columns = Readonly<Record<string, number>>;
type Name = Pick<LocatedRow, "key" | "label">;

/**
 * Names the rows below a header, until a note or the end of the region. Undefined when the block cannot be read:
 * no column tells the rows apart, or no amount column was found.
 */
export function findBody(
  sheet: SheetSnapshot,
  block: Block,
  header: Columns,
  region: Region,
): LocatedBlock | undefined {
  const columns = block.rows.kind === "tree" ? withSubjectColumns(sheet, header, region) : header;
  const amounts = amountColumns(block).flatMap(({ key }) => columns[key] ?? []);
  const naming = block.rows.kind === "tree" ? columns.code : columns.label;
  if (naming === undefined || amounts.length === 0) return undefined;

  const rules = block.rows;
  const nameRow =
    rules.kind === "tree"
      ? (row: number) => subjectRow(sheet, rules, columns, row)
      : fixedRowNamer(sheet, rules, naming);
  const rows: LocatedRow[] = [];
  const strangers: number[] = [];
  const occurrences = new Map<string, number>();
  for (let row = region.first; row <= region.last; row++) {
    if (/^注[:：\d]/u.test(textAt(sheet, { row, column: region.left }))) break;
    const name = nameRow(row);
    if (name) {
      const occurrence = (occurrences.get(name.key) ?? 0) + 1;
      occurrences.set(name.key, occurrence);
      rows.push({ ...name, occurrence, row });
    } else if (hasFigures(sheet, row, amounts) && !isOrdinals(sheet, row, amounts)) {
      strangers.push(row);
    }
  }
  // What stands below the last row of the form, a telephone number say, is no part of it.
  const lastRow = rows.at(-1)?.row ?? region.first;
  const unnamed = strangers.filter((row) => row < lastRow).length;
  return { columns, rows, unnamed, filled: rows.some(({ row }) => hasFigures(sheet, row, amounts)) };
}

/** A repeated 栏次 row: the amount columns count 1, 2, 3. */
function isOrdinals(sheet: SheetSnapshot, row: number, amounts: readonly number[]): boolean {
  const [first = 0, ...others] = amounts.map((column) => Number(textAt(sheet, { row, column })));
  return first > 0 && others.length > 0 && others.every((number, index) => number === first + index + 1);
}

/** Subject columns are known by what stands in them, since some forms print one header 项目 over both. */
function withSubjectColumns(sheet: SheetSnapshot, header: Columns, region: Region): Columns {
  const known = Object.values(header);
  const codesIn = (column: number): number => {
    let codes = 0;
    for (let row = region.first; row <= region.last; row++) {
      if (subjectLevel(textAt(sheet, { row, column }))) codes++;
    }
    return codes;
  };
  let code = header.code;
  if (code === undefined || codesIn(code) === 0) {
    let most = 0;
    for (let column = region.left; column <= region.right; column++) {
      const codes = known.includes(column) && column !== header.code ? 0 : codesIn(column);
      if (codes > most) [code, most] = [column, codes];
    }
  }
  if (code === undefined) return header;
  const name = header.name ?? (known.includes(code + 1) ? undefined : code + 1);
  return { ...header, code, ...(name === undefined ? {} : { name }) };
}

function subjectRow(sheet: SheetSnapshot, rules: TreeRows, columns: Columns, row: number): Name | undefined {
  const read = (column: number | undefined): string =>
    column === undefined ? "" : textAt(sheet, { row, column });
  const code = read(columns.code);
  if (subjectLevel(code)) return { key: code, label: read(columns.name) };
  const isTotal = [code, read(columns.name)].some((text) => labelsOf(rules.total).includes(bareLabel(text)));
  return isTotal ? { key: rules.total.key, label: rules.total.label } : undefined;
}

function fixedRowNamer(
  sheet: SheetSnapshot,
  rules: FixedRows,
  column: number,
): (row: number) => Name | undefined {
  const byLabel = new Map(
    rules.rows
      .filter((row) => row.kind !== "blank")
      .flatMap((row) => labelsOf(row).map((label) => [label, row] as const)),
  );
  return (row) => {
    const text = textAt(sheet, { row, column });
    const known = byLabel.get(bareLabel(text));
    return known && { key: known.key, label: text };
  };
}

function labelsOf(row: FixedRow): string[] {
  return [row.label, ...(row.aliases ?? [])].map(bareLabel);
}

function hasFigures(sheet: SheetSnapshot, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => {
    const reading = readFigure(cellAt(sheet, { row, column }), 0);
    return reading.kind === "figure" && !reading.figure.value.isZero();
  });
}
