import {
  areaAddress,
  columnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  quoteSheetName,
  type Area,
} from "../../shared/workbook/address";

/** What stands in a field, as the formula will hold it. */
export type Argument =
  | { readonly kind: "blank" }
  /** Digits without separators, as a formula writes them. */
  | { readonly kind: "number"; readonly digits: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "area"; readonly sheet: string; readonly area: Area }
  /** Typed after "=": goes into the formula as it is, and only Excel can tell what it gives. */
  | { readonly kind: "expression"; readonly expression: string };

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?$/;

/** Reads a field. An address without a sheet lies on the sheet the formula goes into. */
export function readArgument(typed: string, targetSheet: string): Argument {
  const text = typed.trim();
  if (text === "") return { kind: "blank" };
  if (text.startsWith("=")) {
    const expression = text.slice(1).trim();
    return readArea(expression, targetSheet) ?? { kind: "expression", expression };
  }
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return { kind: "text", text: (quoted[1] ?? "").replace(/""/g, '"') };
  const area = readArea(text, targetSheet);
  if (area) return area;
  const plain = text.normalize("NFKC");
  if (NUMBER.test(plain) && /\d/.test(plain)) return { kind: "number", digits: plain.replace(/[,+]/g, "") };
  return { kind: "text", text };
}

function readArea(text: string, targetSheet: string): (Argument & { readonly kind: "area" }) | undefined {
  const { sheet = targetSheet, ...area } = parseArea(text) ?? { rows: 0, columns: 0, row: 0, column: 0 };
  const onSheet =
    area.rows > 0 &&
    area.row >= 0 &&
    area.column >= 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS;
  return onSheet && sheet !== "" ? { kind: "area", sheet, area } : undefined;
}

/** An argument as the formula writes it; a cell on the formula's own sheet goes without the sheet's name. */
export function writeArgument(argument: Argument, targetSheet: string): string {
  switch (argument.kind) {
    case "blank":
      return "";
    case "number":
      return argument.digits;
    case "text":
      return `"${argument.text.replace(/"/g, '""')}"`;
    case "expression":
      return argument.expression;
    case "area":
      return isSameSheet(argument.sheet, targetSheet)
        ? localAddress(argument.area)
        : `${quoteSheetName(argument.sheet)}!${localAddress(argument.area)}`;
  }
}

/** The address with its sheet, as a host wants it. */
export function fullAddress({ sheet, area }: Argument & { readonly kind: "area" }): string {
  return `${quoteSheetName(sheet)}!${localAddress(area)}`;
}

/** Excel compares sheet names without case. */
export function isSameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whole columns and rows as Excel writes them: A:C, 3:5. */
function localAddress(area: Area): string {
  const { row, column, rows, columns } = area;
  if (rows === MAX_ROWS) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  return columns === MAX_COLUMNS ? `${row + 1}:${row + rows}` : areaAddress(area);
}
