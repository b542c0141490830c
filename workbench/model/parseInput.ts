import { CellError, type ErrorCode, type Value } from "./cell";

/** What becomes of something typed or written into a cell. `numberFormat` is set where Excel chooses one itself. */
export interface ParsedInput {
  readonly value: Value;
  readonly formula?: string;
  readonly numberFormat?: string;
}

const ERROR_CODES: ReadonlySet<string> = new Set<ErrorCode>([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
]);

/**
 * Reads text as Excel reads it when it is typed into a cell of that number format: formulas, numbers with commas,
 * percent and currency signs, dates, booleans and errors. A cell of format "@" keeps every text as it is.
 */
export function parseInput(text: string, numberFormat: string): ParsedInput {
  if (text === "") return { value: null };
  if (numberFormat === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (isErrorCode(upper)) return { value: new CellError(upper) };
  return parseNumber(trimmed) ?? parseDate(trimmed) ?? parseTime(trimmed) ?? { value: text };
}

export function isErrorCode(text: string): text is ErrorCode {
  return ERROR_CODES.has(text);
}

const NUMBER = /^([+-]?)([¥￥$]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(E[+-]?\d+)?(%?)$/i;

function parseNumber(text: string): ParsedInput | undefined {
  const inBrackets = /^\(([^()+-]+)\)$/.exec(text);
  const match = NUMBER.exec(inBrackets?.[1] ?? text);
  if (!match) return undefined;
  const [, sign = "", currency = "", whole = "", fraction = "", exponent = "", percent = ""] = match;
  if (whole === "" && !/\d/.test(fraction)) return undefined;
  const digits = `${whole.replace(/,/g, "") || "0"}${fraction}${percent ? shiftedByPercent(exponent) : exponent}`;
  const size = Number(digits);
  if (!Number.isFinite(size)) return undefined;
  const negative = sign === "-" || inBrackets !== null;
  const value = negative && size !== 0 ? -size : size;
  const decimals = fraction.length > 1;
  if (percent) return { value, numberFormat: decimals ? "0.00%" : "0%" };
  if (exponent) return { value, numberFormat: "0.00E+00" };
  if (currency) return { value, numberFormat: `${currency}#,##0${decimals ? ".00" : ""}` };
  if (whole.includes(",")) return { value, numberFormat: decimals ? "#,##0.00" : "#,##0" };
  return { value };
}

/** A percent moves the decimal point in the text, so that 60.46% becomes the double nearest to 0.6046. */
function shiftedByPercent(exponent: string): string {
  return `e${exponent === "" ? -2 : Number(exponent.slice(1)) - 2}`;
}

function parseDate(text: string): ParsedInput | undefined {
  const full = /^(\d{4})([-/年])(\d{1,2})(?:[-/月](\d{1,2})日?|月)$/.exec(text);
  if (full) {
    const [, year = "", mark = "", month = "", day = "1"] = full;
    const chinese = text.endsWith("月") ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"';
    return serial(Number(year), Number(month), Number(day), mark === "年" ? chinese : "yyyy/m/d");
  }
  const short = /^(\d{1,2})(?:[-/](\d{1,2})|月(\d{1,2})日)$/.exec(text);
  if (!short) return undefined;
  const [, month = "", day, chineseDay] = short;
  return serial(new Date().getFullYear(), Number(month), Number(day ?? chineseDay), 'm"月"d"日"');
}

function parseTime(text: string): ParsedInput | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match) return undefined;
  const [, hours = "", minutes = "", seconds] = match;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, numberFormat: seconds === undefined ? "h:mm" : "h:mm:ss" };
}

const DAY_IN_MILLISECONDS = 86_400_000;

function serial(year: number, month: number, day: number, numberFormat: string): ParsedInput | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real || year < 1900) return undefined;
  return { value: (date.getTime() - Date.UTC(1899, 11, 30)) / DAY_IN_MILLISECONDS, numberFormat };
}
