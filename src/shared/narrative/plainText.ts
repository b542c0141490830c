import { finished } from "../workbook/steps";

/**
 * A report's text made comparable: one kind of punctuation, no quotation marks, no spaces but between digits, a line
 * break only where a paragraph ends. Every character knows where it stands in the original.
 */
export interface PlainText {
  readonly text: string;
  /** Place of each character in the original, and of its end. */
  readonly at: readonly number[];
}

const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "【": "(",
    "】": ")",
    "〜": "~",
    "﹪": "%",
    "‐": "-",
    "‑": "-",
    "‒": "-",
    "–": "-",
    "—": "-",
    "―": "-",
    "−": "-",
    "─": "-",
    "﹣": "-",
  }),
);
/** Full-width forms start here; the comma stays, since between digits it ends a clause more often than not. */
const FULL_WIDTH = 0xff01;
const FULL_WIDTH_END = 0xff5e;
const TO_ASCII = 0xfee0;
const FULL_WIDTH_COMMA = "，";
const DROPPED = new Set(["“", "”", "‘", "’", '"', "'", "「", "」", "\u200b", "\ufeff", "\u00ad"]);

/** What some converters write where the document holds a bookmark: it is no part of the text. */
const BOOKMARK = /\[bookmark:[^[\]\n]{1,80}\]/uy;

/** A line shorter than this was not broken by the width of a page. */
const WRAPPED_LENGTH = 20;
const ENDS = new Set(["。", ";", "!", "?", ":"]);
const MARKER =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}(?:[、)]|\.(?!\d))|第[一二三四五六七八九十]{1,3}[部章节条]|[-•·●◆■])/u;

const CHARACTERS_PER_STEP = 10_000;

interface Line {
  readonly text: string;
  readonly at: readonly number[];
}

const NO_LINE: Line = { text: "", at: [] };

/** Rows of tables, told by the tabs between their cells, are left out. */
export function plainText(original: string): PlainText {
  return finished(plainTextInSteps(original));
}

export function* plainTextInSteps(original: string): Generator<void, PlainText> {
  const text: string[] = [];
  const at: number[] = [];
  let before = "";
  let read = 0;
  for (const line of linesOf(original)) {
    read += line.length;
    if (read > CHARACTERS_PER_STEP) {
      read = 0;
      yield;
    }
    if (line.text === "") continue;
    const glue = before === "" ? "" : isBroken(before, line.text) ? joint(before, line.text) : "\n";
    if (glue !== "") {
      text.push(glue);
      at.push(line.at[0] ?? 0);
    }
    text.push(line.text);
    for (const place of line.at) at.push(place);
    before = glue === "\n" || before.length > 400 ? line.text : before + line.text;
  }
  at.push(original.length);
  return { text: text.join(""), at };
}

function* linesOf(original: string): Generator<Line & { readonly length: number }> {
  let start = 0;
  for (let index = 0; index <= original.length; index++) {
    if (index < original.length && !/[\n\r\v\f\u2028\u2029]/u.test(original[index] ?? "")) continue;
    const line = isTableRow(original, start, index) ? NO_LINE : plainLine(original, start, index);
    yield { ...line, length: index + 1 - start };
    start = index + 1;
  }
}

function isTableRow(original: string, start: number, end: number): boolean {
  const line = original.slice(start, end);
  const inside = line.trimStart();
  if (inside.trimEnd().includes("\t")) return true;
  return line.startsWith("\t") && !/[，。；：,;]/u.test(inside);
}

function plainLine(original: string, start: number, end: number): Line {
  const text: string[] = [];
  const at: number[] = [];
  let spaced = false;
  for (let index = start; index < end; index++) {
    const bookmark = bookmarkAt(original, index);
    if (bookmark > 0) {
      index += bookmark - 1;
      continue;
    }
    const character = plainCharacter(original[index] ?? "");
    if (character === "") {
      spaced ||= /\s/u.test(original[index] ?? "");
      continue;
    }
    if (spaced && isDigit(character) && keepsSpace(text)) {
      text.push(" ");
      at.push(index);
    }
    spaced = false;
    text.push(character);
    at.push(index);
  }
  return { text: text.join(""), at };
}

/** Its length, 0 where none stands there. */
function bookmarkAt(original: string, index: number): number {
  BOOKMARK.lastIndex = index;
  return original[index] === "[" ? (BOOKMARK.exec(original)?.[0].length ?? 0) : 0;
}

/** Between digits, and behind the 1. that numbers a paragraph. */
function keepsSpace(text: readonly string[]): boolean {
  const last = text.at(-1) ?? "";
  return isDigit(last) || (last === "." && text.length <= 3);
}

function plainCharacter(character: string): string {
  if (/\s/u.test(character) || DROPPED.has(character)) return "";
  const code = character.charCodeAt(0);
  if (character !== FULL_WIDTH_COMMA && code >= FULL_WIDTH && code <= FULL_WIDTH_END) {
    return String.fromCharCode(code - TO_ASCII);
  }
  return SAME.get(character) ?? character;
}

/** Whether a line goes on in the next one: the width of a page broke it, or it broke inside a figure. */
function isBroken(before: string, next: string): boolean {
  const last = before.at(-1) ?? "";
  if (ENDS.has(last)) return false;
  const first = next[0] ?? "";
  const insideFigure = isDigit(last) && /^[\d.%万亿元]/u.test(next) && /\p{Script=Han}/u.test(before);
  if (/[.,]$/u.test(before) && isDigit(first) && isDigit(before.at(-2) ?? "")) return true;
  if (insideFigure && (before.length >= 8 || !isDigit(first))) return true;
  if (MARKER.test(next)) return false;
  if (last === "," || last === "、" || last === FULL_WIDTH_COMMA) return true;
  if (isUnfinishedPath(before)) return true;
  return before.length >= WRAPPED_LENGTH && !isHeading(before);
}

/** 一般公共服务支出（类）政协事务（款）行 goes on until its （项）. */
function isUnfinishedPath(before: string): boolean {
  const last = before.slice(-80);
  return (
    last.lastIndexOf("(款)") > last.lastIndexOf("(项)") || last.lastIndexOf("(类)") > last.lastIndexOf("(款)")
  );
}

function joint(before: string, next: string): string {
  const inOneNumber = isDigit(before.at(-1) ?? "") && isDigit(next[0] ?? "");
  return inOneNumber && !/[.,]\d{1,4}$/u.test(before) ? " " : "";
}

export function isHeading(line: string): boolean {
  return MARKER.test(line) && line.length <= 90 && !/[,，;]|。./u.test(line);
}

export function isDigit(character: string): boolean {
  return character >= "0" && character <= "9" && character.length === 1;
}
