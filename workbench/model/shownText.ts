import FormulaParser from "fast-formula-parser";
import { CellError, type Value } from "./cell";

/** What a cell shows of its value when there is room enough. */
export function shownText(value: Value, numberFormat: string): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return textIn(value, numberFormat);
  if (isGeneral(numberFormat)) return generalText(value, 11);
  return FormulaParser.SSF.format(readable(numberFormat), roundedFor(numberFormat, value));
}

/** What stands in the formula bar and is edited: 15 significant digits, never more. */
export function editedText(value: Value, formula: string | undefined, numberFormat: string): string {
  if (formula !== undefined) return formula;
  if (typeof value !== "number") return shownText(value, "General");
  if (/%/.test(bare(numberFormat))) return `${significant(value * 100)}%`;
  if (isDate(numberFormat)) return FormulaParser.SSF.format("yyyy/m/d", value);
  return significant(value);
}

/** A number under General, with fewer decimals where it must fit into so many characters. */
export function generalText(value: number, characters: number): string {
  const full = significant(value);
  if (full.length <= characters) return full;
  const whole = Math.trunc(value).toString();
  if (!/e/i.test(whole) && whole.length <= characters) {
    const decimals = Math.max(0, Math.min(20, characters - whole.length - 1));
    const short = String(Number(rounded(value, decimals)));
    if (Number(short) !== 0 || value === 0 || Math.abs(value) > 1e-4) return short;
  }
  const digits = Math.max(0, Math.min(5, characters - 6));
  return value
    .toExponential(digits)
    .replace(/\.?0*e([+-])(\d)$/, "E$10$2")
    .replace("e", "E");
}

export function isGeneral(numberFormat: string): boolean {
  return /^(general|@)?$/i.test(numberFormat);
}

function significant(value: number): string {
  return String(Number(value.toPrecision(15)))
    .replace("e", "E")
    .replace(/E([+-])(\d)$/, "E$10$2");
}

function textIn(value: string, numberFormat: string): string {
  return numberFormat.includes("@") && numberFormat !== "@"
    ? FormulaParser.SSF.format(numberFormat, value)
    : value;
}

/** The library knows letters of ASCII only: ¥ and 年 are quoted, as Excel does when it stores them. */
function readable(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\.|[^\x20-\x7e]+/g, (part) =>
    /^["\\[]/.test(part) ? part : `"${part}"`,
  );
}

/**
 * Excel rounds the decimal figure, half away from zero; the library rounds the binary one (1.005 would become 1.00).
 * So the figure is rounded to the places of its format beforehand.
 */
function roundedFor(numberFormat: string, value: number): number {
  const sections = bare(numberFormat).split(";");
  const section = (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? "";
  if (isDate(section) || /E[+-]|\//i.test(section)) return value;
  const places = (/\.([0#?]+)/.exec(section)?.[1]?.length ?? 0) + (section.includes("%") ? 2 : 0);
  const thousands = /[0#?](,+)(?:\.|[^0#?,]|$)/.exec(section)?.[1]?.length ?? 0;
  return Number(rounded(value, places - 3 * thousands));
}

function rounded(value: number, places: number): string {
  const [digits = "0", exponent = "0"] = Math.abs(Number(value.toPrecision(15)))
    .toExponential()
    .split("e");
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + places}`));
  const [size = "0", power = "0"] = shifted.toExponential().split("e");
  return `${value < 0 ? "-" : ""}${size}e${Number(power) - places}`;
}

function isDate(numberFormat: string): boolean {
  return /[ymdhs]/i.test(bare(numberFormat).replace(/general/gi, ""));
}

/** Without literal text, colours and conditions. */
function bare(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "");
}
