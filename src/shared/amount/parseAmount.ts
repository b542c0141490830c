import { Decimal } from "./decimal";
import { normaliseText } from "./text";
import { type Unit, unitOf } from "./unit";

/** A figure read from text: its value, the digits written after the point, and what was written behind it. */
export interface WrittenAmount {
  readonly kind: "amount";
  /** In the written unit; a percentage is already divided by 100. */
  readonly value: Decimal;
  /** Digits after the point of `value`: 99.97% has 4. */
  readonly places: number;
  readonly percent: boolean;
  readonly unit: Unit | undefined;
}

/** What a text holds: a figure, nothing (blank, —, /), or words that are no figure. */
export type ParsedAmount = WrittenAmount | { readonly kind: "blank" } | { readonly kind: "unreadable" };

const NUMBER = /^(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?<rest>.*)$/u;

/** No amount is written with more characters; more digits than this are no figure at all. */
const LONGEST = 40;

/**
 * Reads one figure as finance staff write it: thousands commas, full-width digits, %, 元 万元 亿元, brackets or a
 * trailing minus for negatives, ¥. "—", "-", "/" and blanks are blank. Anything else is unreadable, never a guess.
 */
export function parseAmount(text: string): ParsedAmount {
  let rest = normaliseText(text);
  if (rest.length > LONGEST) return { kind: "unreadable" };
  if (rest === "" || /^(-+|\/|无)$/u.test(rest)) return { kind: "blank" };

  let negative = false;
  const bracketed = /^\((?<inner>[^()]+)\)(?<unit>\D*)$/u.exec(rest);
  if (bracketed) {
    negative = true;
    rest = `${bracketed.groups?.inner ?? ""}${bracketed.groups?.unit ?? ""}`;
  }
  const signed = /^(?<sign>[+-])(?<number>.+)$/u.exec(rest);
  if (signed) {
    if (negative) return { kind: "unreadable" };
    negative = signed.groups?.sign === "-";
    rest = signed.groups?.number ?? "";
  }
  rest = rest.replace(/^[¥￥]/u, "");
  const trailing = /^(?<number>[\d.,]+)-$/u.exec(rest);
  if (trailing) {
    if (negative) return { kind: "unreadable" };
    negative = true;
    rest = trailing.groups?.number ?? "";
  }

  const match = NUMBER.exec(rest);
  const tail = match?.groups?.rest ?? "";
  const unit = unitOf(tail);
  const percent = tail === "%";
  if (!match || (tail !== "" && !percent && unit === undefined)) return { kind: "unreadable" };

  const digits = (match.groups?.number ?? "").replace(/,/g, "");
  const written = digits.split(".")[1]?.length ?? 0;
  const magnitude = new Decimal(digits).div(percent ? 100 : 1);
  return {
    kind: "amount",
    value: negative ? magnitude.negated() : magnitude,
    places: percent ? written + 2 : written,
    percent,
    unit,
  };
}
