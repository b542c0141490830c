import { Decimal } from "../amount/decimal";
import { type Figure, figureIn } from "../amount/figure";
import { finished } from "../workbook/steps";
import { type Measure, unitAt, type UnitWord, UNSIGNED } from "./measures";
import { isDigit } from "./plainText";

/** A figure with its unit as it stands in the plain text. */
export interface WrittenFigure {
  readonly start: number;
  readonly end: number;
  /** As written: 28.0% is 28.0 with one place. */
  readonly value: Decimal;
  readonly places: number;
  readonly unit: UnitWord;
  /** 约, 余, 以上, a range or a price per piece: not a figure to the last place, and never judged. */
  readonly loose: boolean;
}

const LOOSE_BEFORE = /(?:约|近|超|超过|逾|不低于|不少于|不超过|不高于|不足|低于|高于|多于|少于|[≥≤<>])$/u;
const LOOSE_BEHIND = /^(?:左右|以上|以下|以内|上下|多|余|\/)/u;
const CHARACTERS_PER_STEP = 20_000;
const MORE = new Set(["余", "多", "来", "几"]);
const TO = new Set(["-", "~", "至", "到"]);

/** Every number with a known unit, left to right. Years, ordinals, telephone and document numbers have none. */
export function writtenFigures(text: string): WrittenFigure[] {
  return finished(figuresInSteps(text));
}

export function* figuresInSteps(text: string): Generator<void, WrittenFigure[]> {
  const found: WrittenFigure[] = [];
  let inRange = false;
  let index = 0;
  let stop = CHARACTERS_PER_STEP;
  while (index < text.length) {
    if (index > stop) {
      stop = index + CHARACTERS_PER_STEP;
      yield;
    }
    if (!isDigit(text[index] ?? "")) {
      index++;
      continue;
    }
    const end: number = numberEnd(text, index);
    const figure: WrittenFigure | undefined = isOrdinal(text, index, end)
      ? undefined
      : figureAt(text, index, end, inRange);
    const behind: number = figure?.end ?? end;
    const goesOn: boolean = TO.has(text[behind] ?? "") && isDigit(text[behind + 1] ?? "");
    if (figure) found.push(goesOn ? { ...figure, loose: true } : figure);
    inRange = goesOn;
    index = behind;
  }
  return found;
}

/** Digits, groups of three behind a comma or a space, and decimals. */
function numberEnd(text: string, start: number): number {
  let end = digitsEnd(text, start);
  if (end - start <= 3) while (isGroup(text, end)) end += 4;
  if (text[end] === "." && isDigit(text[end + 1] ?? "")) end = digitsEnd(text, end + 1);
  return end;
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text[end] ?? "")) end++;
  return end;
}

function isGroup(text: string, at: number): boolean {
  const mark = text[at] ?? "";
  if (mark !== "," && mark !== " " && mark !== "，") return false;
  if (digitsEnd(text, at + 1) !== at + 4) return false;
  return mark === "," || /[.万元亿]/u.test(text[at + 4] ?? "");
}

/** 1. and 2、 at the start of a paragraph, 第3, B12: numbers that count nothing. */
function isOrdinal(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? "\n";
  if (/[A-Za-z_第№]/u.test(before)) return true;
  if (before !== "\n") return false;
  const digits = digitsEnd(text, start);
  if (digits - start > 2 || !/[.、)]/u.test(text[digits] ?? "")) return false;
  return end === digits || /^\.(?:19|20)\d\d年/u.test(text.slice(digits, digits + 6));
}

function figureAt(text: string, start: number, end: number, inRange: boolean): WrittenFigure | undefined {
  // 1,2345 and 2021.12.31 are no numbers that can be trusted.
  const isCut =
    /^[.,]\d/u.test(text.slice(end, end + 2)) || /\d[.,]$/u.test(text.slice(Math.max(0, start - 2), start));
  if (isCut) return undefined;
  const more = MORE.has(text[end] ?? "") ? 1 : 0;
  const unit = unitAt(text, end + more) ?? (isUnsignedShare(text, start, end) ? NO_SIGN : undefined);
  if (!unit) return undefined;
  const digits = text.slice(start, end).replace(/[,， ]/gu, "");
  const magnitude = new Decimal(digits);
  const stop = end + more + unit.length;
  const loose =
    inRange ||
    more > 0 ||
    unit.word.loose === true ||
    LOOSE_BEFORE.test(text.slice(Math.max(0, start - 4), start)) ||
    LOOSE_BEHIND.test(text.slice(stop, stop + 2));
  return {
    start,
    end: stop,
    value: isNegative(text, start) ? magnitude.negated() : magnitude,
    places: digits.split(".")[1]?.length ?? 0,
    unit: unit.word,
    loose,
  };
}

const NO_SIGN = { word: UNSIGNED, length: 0 };

/** 占76.23 with nothing behind it: a share that may have lost its sign. */
function isUnsignedShare(text: string, start: number, end: number): boolean {
  const isEnd = end === text.length || /[,，;。、)\n]/u.test(text[end] ?? "");
  return (
    isEnd &&
    /占(?:[^占,，;。、()\n\d]{0,20}的)?(?:比重|比例|比)?为?$/u.test(
      text.slice(Math.max(0, start - 28), start),
    )
  );
}

/** A hyphen behind a word is a minus; behind a figure it is a range, at the start of a line a bullet. */
function isNegative(text: string, start: number): boolean {
  return text[start - 1] === "-" && /[\p{Script=Han}:]/u.test(text[start - 2] ?? "");
}

/** Amounts of a report have two places at least, like its tables: 4万元 is 4.00. */
const LEAST_PLACES = 2;

/** The figure as it is compared: money in 万元, a rate as a fraction, all else as it is. */
export function comparable({ value, places, unit }: WrittenFigure, leastPlaces = LEAST_PLACES): Figure {
  if (unit.measure === "percent") return figure(value.div(100), places + 2, false);
  if (unit.measure !== "money" || !unit.money) return figure(value, places, isCounted(unit.measure));
  const least = unit.money === "万元" ? leastPlaces : 0;
  const exact = unit.money === "元" && places >= 2;
  return figureIn(figure(value, Math.max(places, least), exact), unit.money, "万元");
}

function isCounted(measure: Measure): boolean {
  return measure === "count" || measure === "score";
}

function figure(value: Decimal, places: number, exact: boolean): Figure {
  return { value, places, exact, storesMore: false };
}
