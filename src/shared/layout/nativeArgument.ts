import { Decimal } from "../amount/decimal";
import { formulaParts } from "./formulaText";

/** An argument as it stands in a formula; undefined or "" where it was left out. */
export type ArgumentText = string | undefined;

/** A number written in the formula itself: 2, -1, (-1), 0.5, 60%. */
export function literalNumber(text: ArgumentText): Decimal | undefined {
  const match = /^\(?([+-]?(?:\d+\.?\d*|\.\d+))(%?)\)?$/u.exec(text ?? "");
  return match ? new Decimal(match[1] ?? 0).div(match[2] ? 100 : 1) : undefined;
}

/** What is written in the formula itself, as the function would receive it: a number, a text, or nothing. */
export function literal(text: ArgumentText): { readonly value: number | string | null } | undefined {
  if (isLeftOut(text)) return { value: null };
  const number = literalNumber(text);
  if (number) return { value: number.toNumber() };
  const quoted = /^"((?:[^"]|"")*)"$/u.exec(text ?? "")?.[1];
  return quoted === undefined ? undefined : { value: quoted.replace(/""/gu, '"') };
}

export function isLeftOut(text: ArgumentText): boolean {
  return text === undefined || text === "" || text === '""';
}

/**
 * One cell or an expression, fit to stand beside an operator; a left out one is zero. Undefined for several cells,
 * whose result would be several, and for what is drawn anew at every mention.
 */
export function scalar(text: ArgumentText): string | undefined {
  if (text === undefined || isLeftOut(text)) return "0";
  const parts = formulaParts(text) ?? [];
  const outside = parts.filter((part) => typeof part === "string").join("");
  if (/[:#{]|\[(?!@)(?![^\]]*\][^\]]*!)/u.test(outside) || /\bRAND/iu.test(text)) return undefined;
  const isOnePiece =
    parts.length === 1 || /^(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)?!?\$?[\p{L}\p{N}_.$]+$/u.test(text);
  return isOnePiece ? text : `(${text})`;
}

/** A rectangle of cells by its corners. A whole column may have a heading, which native functions do not pass over. */
export function cellRange(text: ArgumentText): string | undefined {
  const corner = "\\$?[A-Z]{1,3}\\$?\\d{1,7}";
  const range = new RegExp(`^(?:(?:'(?:[^']|'')*'|[\\p{L}\\p{N}_.]+)!)?${corner}(?::${corner})?$`, "iu");
  return text !== undefined && range.test(text) ? text : undefined;
}
