import { type HtmlToken, htmlTokens } from "./htmlTokens";
import { type PastedBlock, type PastedCell, plainCell } from "./pastedCell";
import { tidyText } from "./tidyText";

/** Elements that begin a new line of text. */
const BREAKS = /^(?:br|p|div|h[1-6]|li|ul|ol|dl|dt|dd|caption|hr|pre|center|section|article)$/u;

/** No text flows over more columns; a larger number is nonsense. */
const MOST_FLOWN_OVER = 256;

/**
 * The tables of an HTML text in reading order, and the lines of text around them. Unclosed cells, rows and tables
 * are closed by what follows; a table inside a cell of another stands on its own and divides the outer one.
 */
export function htmlTables(html: string): PastedBlock[] {
  const reader = new TableReader();
  for (const token of htmlTokens(html)) reader.take(token);
  return reader.end();
}

class TableReader {
  private readonly blocks: PastedBlock[] = [];
  /** The lines of text that stand together at the end of the blocks. */
  private lines: PastedCell[][] | undefined;
  private rows: PastedCell[][] = [];
  private row: PastedCell[] | undefined;
  private cell: ReadonlyMap<string, string> | undefined;
  /** The pieces of the text of the open cell, or of the open line where no cell is open. */
  private pieces: string[] = [];

  take(token: HtmlToken): void {
    if (token.kind === "text") this.pieces.push(flowing(token.text));
    else if (token.kind === "open") this.open(token.name, token.attributes);
    else this.close(token.name);
  }

  end(): PastedBlock[] {
    this.endTable();
    this.endLine();
    return this.blocks;
  }

  private open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === "table") {
      this.endTable();
      this.endLine();
    } else if (name === "tr") {
      this.endRow();
      this.endLine();
      this.row = [];
    } else if (name === "td" || name === "th") {
      this.endCell();
      this.endLine();
      this.row ??= [];
      this.cell = attributes;
    } else if (BREAKS.test(name)) this.breakLine();
  }

  private close(name: string): void {
    if (name === "table") this.endTable();
    else if (name === "tr") this.endRow();
    else if (name === "td" || name === "th") this.endCell();
    else if (BREAKS.test(name)) this.breakLine();
  }

  private breakLine(): void {
    if (this.cell) this.pieces.push("\n");
    else this.endLine();
  }

  private endCell(): void {
    if (!this.cell) return;
    const columnSpan = span(this.cell.get("colspan"), 1);
    // Excel lets a long text flow over empty cells to its right: they are cells of their own, not merged ones.
    const flowsOver = /mso-ignore:\s*colspan/iu.test(this.cell.get("style") ?? "");
    this.row?.push({
      text: this.takeText(),
      stored: storedNumber(this.cell),
      rowSpan: span(this.cell.get("rowspan"), Infinity),
      columnSpan: flowsOver ? 1 : columnSpan,
    });
    for (let more = 1; flowsOver && more < Math.min(columnSpan, MOST_FLOWN_OVER); more++) {
      this.row?.push(plainCell(""));
    }
    this.cell = undefined;
  }

  private endRow(): void {
    this.endCell();
    if (this.row) this.rows.push(this.row);
    this.row = undefined;
  }

  private endTable(): void {
    this.endRow();
    if (this.rows.some((row) => row.length > 0)) this.blocks.push({ kind: "table", rows: this.rows });
    this.rows = [];
  }

  /** Text outside of cells: a title above the table, a note below it. Inside a table it goes before that table. */
  private endLine(): void {
    if (this.cell) return;
    const text = this.takeText();
    if (text === "") return;
    if (!this.lines || this.blocks.at(-1)?.rows !== this.lines) {
      this.lines = [];
      this.blocks.push({ kind: "lines", rows: this.lines });
    }
    this.lines.push([plainCell(text)]);
  }

  private takeText(): string {
    const text = tidyText(this.pieces.join(""));
    this.pieces = [];
    return text;
  }
}

const IDEOGRAPH = "[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef]";
const WRAPPED_BETWEEN_IDEOGRAPHS = new RegExp(`(?<=${IDEOGRAPH})\\r?\\n[ \\t]*(?=${IDEOGRAPH})`, "gu");

/** Line ends of the source mean a space, between Chinese characters nothing: Word wraps its source anywhere. */
function flowing(source: string): string {
  return source.replace(WRAPPED_BETWEEN_IDEOGRAPHS, "").replace(/[\r\n\t]+/gu, " ");
}

/** rowspan="0" reaches to the end of the table; nonsense counts as 1. */
function span(written: string | undefined, forZero: number): number {
  if (written === undefined || !/^\s*\d{1,7}\s*$/u.test(written)) return 1;
  const count = parseInt(written, 10);
  return count === 0 ? forZero : count;
}

/** The number behind the shown text, as Excel (x:num), LibreOffice (sdval) and online sheets write it. */
function storedNumber(attributes: ReadonlyMap<string, string>): string | undefined {
  const online = /"3":\s*([-+.\deE]{1,40})/u.exec(attributes.get("data-sheets-value") ?? "")?.[1];
  return attributes.get("x:num") ?? attributes.get("sdval") ?? online;
}
