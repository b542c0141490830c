/** A cell by zero-based row and column. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, zero-based; `rows` and `columns` are counts. */
export interface Area extends CellPosition {
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A → 0, AA → 26; letters only. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A1 text of one cell, without sheet and without $. */
export function cellAddress({ row, column }: CellPosition): string {
  return columnLetters(column) + String(row + 1);
}

/** A1 text of a rectangle; a single cell has no colon. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })}`;
}

/** Reads A1, $A$1, A1:B2, A:C, 3:5 and 'sheet'!A1; undefined when the text is none of these. */
export function parseArea(text: string): (Area & { readonly sheet?: string }) | undefined {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? undefined : unquoteSheetName(text.slice(0, bang));
  const local = text.slice(bang + 1).replace(/\$/g, "");
  const area = parseCells(local) ?? parseColumns(local) ?? parseRows(local);
  return area && (sheet === undefined ? area : { ...area, sheet });
}

/** The name as a formula writes it: quoted unless it is a plain word. */
export function quoteSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

function unquoteSheetName(text: string): string {
  return text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
}

function between(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): Area {
  const row = Math.min(firstRow, lastRow);
  const column = Math.min(firstColumn, lastColumn);
  return {
    row,
    column,
    rows: Math.abs(lastRow - firstRow) + 1,
    columns: Math.abs(lastColumn - firstColumn) + 1,
  };
}

function parseCells(text: string): Area | undefined {
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(text);
  if (!match) return undefined;
  const [, column = "", row = "", lastColumn = column, lastRow = row] = match;
  return between(Number(row) - 1, columnIndex(column), Number(lastRow) - 1, columnIndex(lastColumn));
}

function parseColumns(text: string): Area | undefined {
  const match = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  if (!match) return undefined;
  const [, first = "", last = ""] = match;
  return between(0, columnIndex(first), MAX_ROWS - 1, columnIndex(last));
}

function parseRows(text: string): Area | undefined {
  const match = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (!match) return undefined;
  const [, first = "", last = ""] = match;
  return between(Number(first) - 1, 0, Number(last) - 1, MAX_COLUMNS - 1);
}

/** Whether the cell lies inside the area. */
export function contains(area: Area, { row, column }: CellPosition): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
