import { normaliseText } from "../amount/text";
import { textAt } from "../recognition/sheetText";
import type { CellPosition } from "../workbook/address";
import { cellAt, mergeAt, type SheetSnapshot, usedArea } from "../workbook/snapshot";
import { productRelations } from "./productRelations";
import { isOwnId } from "./ruleDecisions";
import { knownHeaders, parameterIds, type RuleColumn, type RuleTable, ruleTables } from "./ruleSheetWords";

type Columns = Readonly<Partial<Record<RuleColumn, number>>>;

/** A row of the sheet 勾稽规则: which table it belongs to, and what stands in its columns. */
export interface RuleRow {
  readonly table: RuleTable;
  /** As written, trimmed; "" where the column is not there. A formula counts as it is written, without its "=". */
  text(column: RuleColumn): string;
  /** Where a column stands; the first one for a column that is not there. */
  position(column: RuleColumn): CellPosition;
}

/** The number of a relation, own relation or parameter as it is compared; the case of its letters does not matter. */
export function idOf(text: string): string {
  return normaliseText(text).toUpperCase();
}

const productIds = new Set(productRelations.map(({ id }) => id));

/**
 * The filled rows of the sheet in order. Columns are found by their headers, wherever they were moved, and stand where
 * they are laid out if the headers are gone; a row is known by its number, wherever it was moved. Lines across the
 * sheet and what stands above the first table say nothing.
 */
export function ruleRows(sheet: SheetSnapshot): RuleRow[] {
  const area = usedArea(sheet);
  if (!area) return [];
  const headers = new Map<number, { table: RuleTable; columns: Columns }>();
  for (let row = area.row; row < area.row + area.rows; row++) {
    const header = headerIn(sheet, row, area.column, area.column + area.columns);
    if (header) headers.set(row, header);
  }
  const found = (table: RuleTable): Columns =>
    columnsOf(table, [...headers.values()].find((header) => header.table === table)?.columns);
  const tables = { relations: found("relations"), own: found("own"), parameters: found("parameters") };

  const rows: RuleRow[] = [];
  let current: RuleTable | undefined;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const header = headers.get(row);
    if (header) current = header.table;
    if (header || isLineAcross(sheet, row, area.column, headers.has(row + 1))) continue;
    const inTable = tables[current ?? "relations"];
    // A product's number may be typed for a relation of one's own; only those have terms.
    const isOwn = current === "own" && writtenAt(sheet, row, inTable.terms) !== "";
    const table = isOwn ? current : (tableOf(writtenAt(sheet, row, inTable.id)) ?? current);
    if (table === undefined) continue;
    const columns = tables[table];
    const read: RuleRow = {
      table,
      text: (column) => writtenAt(sheet, row, columns[column]),
      position: (column) => ({ row, column: columns[column] ?? area.column }),
    };
    if (ruleTables[table].some((column) => read.text(column) !== "")) rows.push(read);
  }
  return rows;
}

/** Which table a number belongs to; undefined for one that is not known. */
function tableOf(text: string): RuleTable | undefined {
  const id = idOf(text);
  if (productIds.has(id)) return "relations";
  if (id in parameterIds) return "parameters";
  return isOwnId(id) ? "own" : undefined;
}

/** Where columns stand by the header; one without a header stands as laid out, unless the others were moved. */
function columnsOf(table: RuleTable, header: Columns = {}): Columns {
  const keys: readonly RuleColumn[] = ruleTables[table];
  const isMoved = keys.some((key, index) => header[key] !== undefined && header[key] !== index);
  return isMoved ? header : Object.fromEntries(keys.map((key, index) => [key, index]));
}

/** A row in which most headers of a table stand. */
function headerIn(
  sheet: SheetSnapshot,
  row: number,
  left: number,
  end: number,
): { table: RuleTable; columns: Columns } | undefined {
  const found: Partial<Record<RuleColumn, number>> = {};
  for (let column = left; column < end; column++) {
    const text = normaliseText(textAt(sheet, { row, column }))
      .replace(/\([^()]*\)$/u, "")
      .toLowerCase();
    const key =
      text && (Object.keys(knownHeaders) as RuleColumn[]).find((one) => knownHeaders[one].includes(text));
    if (key) found[key] ??= column;
  }
  const table = (["own", "parameters", "relations"] as const).find((one) => {
    const own = ruleTables[one].filter((key) => !SHARED.includes(key));
    return (
      own.some((key) => key in found) &&
      ruleTables[one].filter((key) => key in found).length * 2 > ruleTables[one].length
    );
  });
  return table && { table, columns: found };
}

const SHARED: readonly RuleColumn[] = ["id", "level", "check"];

/** A heading: merged over several columns, or alone in its row above a header. */
function isLineAcross(sheet: SheetSnapshot, row: number, left: number, aboveHeader: boolean): boolean {
  const merge = mergeAt(sheet, { row, column: left });
  if (merge && merge.columns > 2) return true;
  const cells = sheet.values[row - sheet.origin.row] ?? [];
  return aboveHeader && cells.filter((value) => String(value).trim() !== "").length === 1;
}

/** Who types = and clicks on a cell writes a formula that names it. */
function writtenAt(sheet: SheetSnapshot, row: number, column: number | undefined): string {
  if (column === undefined) return "";
  const { formula } = cellAt(sheet, { row, column });
  return formula === "" ? textAt(sheet, { row, column }) : formula.replace(/^=\+?/u, "");
}
