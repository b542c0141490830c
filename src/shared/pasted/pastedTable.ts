import type { SheetSnapshot } from "../workbook/snapshot";
import { htmlTables } from "./htmlTables";
import { type PastedBlock, type PastedCell, plainCell } from "./pastedCell";
import { type PasteLimits, type PlacedCells, placedCells } from "./placedCells";
import { snapshotOfCells } from "./snapshotOfCells";
import { fromTabSeparated } from "./tabSeparated";
import { tidyText } from "./tidyText";

/** What the clipboard offers: HTML from programs that know tables, plain text from all. */
export interface Clipboard {
  readonly html?: string | undefined;
  readonly text: string;
}

/** Why nothing was pasted: nothing there, words without a table, or more than a statement can hold. */
export type PasteProblem = "empty" | "no-table" | "too-large";

const LIMITS: PasteLimits = { rows: 20_000, columns: 256 };
const MOST_CHARACTERS = 5 * 1024 * 1024;

/**
 * What was copied from Excel, WPS, the accounting software, Word or a web page as a sheet. A table in the HTML goes
 * before the plain text, since it knows merged cells and exact numbers; texts around it are kept as rows.
 */
export function pastedTable({ html = "", text }: Clipboard): SheetSnapshot | PasteProblem {
  if (html.length > MOST_CHARACTERS || text.length > MOST_CHARACTERS) return "too-large";
  const blocks = htmlTables(html);
  const fromHtml = blocks.some(({ kind }) => kind === "table");
  if (!fromHtml && tidyText(text) === "") return blocks.length > 0 ? "no-table" : "empty";
  if (!fromHtml && !hasColumnsOrRows(text, blocks)) return "no-table";

  const placed = placedCells(fromHtml ? blocks : [textTable(text)], LIMITS);
  if (placed === "too-large") return placed;
  const filled = withoutEmptyEdges(placed);
  return filled.rows.length === 0 ? "empty" : snapshotOfCells(filled);
}

/** Several lines are a column of cells, unless HTML says that they are paragraphs. */
function hasColumnsOrRows(text: string, paragraphs: readonly PastedBlock[]): boolean {
  return text.includes("\t") || (paragraphs.length === 0 && tidyText(text).includes("\n"));
}

function textTable(text: string): PastedBlock {
  const rows = fromTabSeparated(text).map((row) => row.map((cell) => plainCell(tidyText(cell))));
  return { kind: "table", rows };
}

/** Excel adds hidden rows for its column widths, and selections reach past the table: the empty end is left out. */
function withoutEmptyEdges({ rows, merges }: PlacedCells): PlacedCells {
  let lastRow = -1;
  let lastColumn = -1;
  for (const [rowIndex, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      if (!isFilled(cell)) continue;
      lastRow = rowIndex;
      lastColumn = Math.max(lastColumn, column);
    }
  }
  for (const { row, column, ...size } of merges) {
    if (!isFilled(rows[row]?.[column])) continue;
    lastRow = Math.max(lastRow, row + size.rows - 1);
    lastColumn = Math.max(lastColumn, column + size.columns - 1);
  }
  return {
    rows: rows.slice(0, lastRow + 1),
    columns: lastColumn + 1,
    merges: merges.filter(
      ({ row, column, ...size }) => row + size.rows <= lastRow + 1 && column + size.columns <= lastColumn + 1,
    ),
  };
}

function isFilled(cell: PastedCell | undefined): boolean {
  return cell !== undefined && (cell.text !== "" || cell.stored !== undefined);
}
