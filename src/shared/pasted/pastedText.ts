import { htmlTables } from "./htmlTables";
import type { PastedBlock } from "./pastedCell";
import type { Clipboard } from "./pastedTable";

/**
 * What was copied as text: a line for every paragraph, and for every row of a table its cells with tabs between them.
 * HTML counts where it holds a table, since plain text breaks the rows at every paragraph of a cell. A table of one
 * column is a box around paragraphs.
 */
export function pastedText({ html = "", text }: Clipboard): string {
  const blocks = htmlTables(html);
  const counts = blocks.some(({ kind }) => kind === "table") || text.trim() === "";
  return counts ? blocks.flatMap(linesOf).join("\n") : text.replace(/\r\n?/gu, "\n");
}

function linesOf({ rows }: PastedBlock): string[] {
  return rows.map((cells) => {
    const [only, another] = cells;
    if (only && !another) return only.text;
    return cells.map(({ text }) => text.replace(/\s+/gu, " ")).join("\t");
  });
}
