/**
 * Rows of a text as Excel copies it: tabs between cells, line ends between rows. A cell that holds a tab, a line end
 * or a quote is quoted, its quotes doubled; a quote that does not close before a tab or a line end is a character.
 */
export function fromTabSeparated(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; ;) {
    const field = quotedField(text, at) ?? plainField(text, at);
    row.push(field.text);
    at = field.end;
    if (text[at] === "\t") {
      at++;
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
    if (at >= text.length) return rows;
  }
}

interface Field {
  readonly text: string;
  /** Where the tab or the line end after it stands. */
  readonly end: number;
}

function plainField(text: string, from: number): Field {
  const delimiter = /[\t\r\n]|$/gu;
  delimiter.lastIndex = from;
  const end = delimiter.exec(text)?.index ?? text.length;
  return { text: text.slice(from, end), end };
}

function quotedField(text: string, from: number): Field | undefined {
  if (text[from] !== '"') return undefined;
  for (let quote = text.indexOf('"', from + 1); quote >= 0; quote = text.indexOf('"', quote + 2)) {
    if (text[quote + 1] === '"') continue;
    const closes = quote + 1 === text.length || /[\t\r\n]/u.test(text.charAt(quote + 1));
    if (!closes) return undefined;
    return { text: text.slice(from + 1, quote).replace(/""/gu, '"'), end: quote + 1 };
  }
  return undefined;
}
