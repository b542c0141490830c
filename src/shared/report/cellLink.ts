import type { Content } from "../layout/sheetBuilder";

/** A cell to go to. */
export interface LinkedCell {
  readonly sheet: string;
  readonly cell: string;
}

/** A formula that shows a text and takes whoever clicks it to the cell, in Excel and in WPS alike. */
export function cellLink({ sheet, cell }: LinkedCell, shown: string): Content {
  const target = `#'${sheet.replaceAll("'", "''")}'!${cell}`;
  return { formula: `=HYPERLINK(${quoted(target)},${quoted(shown)})` };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
