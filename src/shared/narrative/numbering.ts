/** A paragraph that is numbered, and the next one that is numbered in the same way. */
export interface Numbered {
  readonly paragraph: number;
  /** 1、 1. (1) 一、 (一) … */
  readonly style: string;
  readonly number: number;
  readonly next: Numbered | undefined;
}

/** The numbered paragraphs of a text, each by its place. */
export type Numbering = ReadonlyMap<number, Numbered>;

const MARK = /^(?<bracket>\(?)(?:(?<digits>\d{1,2})|(?<words>[一二三四五六七八九十]{1,3}))(?<mark>[、.)])/u;
const WORDS = "〇一二三四五六七八九";

export function numberingOf(paragraphs: readonly string[]): Numbering {
  const numbered = new Map<number, Numbered>();
  const behind = new Map<string, Numbered>();
  for (let paragraph = paragraphs.length - 1; paragraph >= 0; paragraph--) {
    const found = MARK.exec(paragraphs[paragraph] ?? "")?.groups;
    if (!found) continue;
    const { bracket = "", digits, words = "", mark = "" } = found;
    const style = bracket + (digits === undefined ? "一" : "1") + mark;
    const number = digits === undefined ? wordNumber(words) : Number(digits);
    const own = { paragraph, style, number, next: behind.get(style) };
    numbered.set(paragraph, own);
    behind.set(style, own);
  }
  return numbered;
}

/** Whether two may be of one list: 1、 and 2. often are, 1、 and (2) never. */
export function areAlike(one: Numbered, other: Numbered): boolean {
  return one.style.slice(0, -1) === other.style.slice(0, -1);
}

/** Whether a series ends with this one: what is numbered so behind it begins anew. */
export function isLast({ next }: Numbered): boolean {
  return next === undefined || next.number === 1;
}

/** Whether none is missing between this one and the next. */
export function isFollowed(numbered: Numbered): boolean {
  return isLast(numbered) || numbered.next?.number === numbered.number + 1;
}

/** 十二 is 12. */
function wordNumber(words: string): number {
  const ten = words.indexOf("十");
  if (ten < 0) return WORDS.indexOf(words);
  const tens = ten === 0 ? 1 : WORDS.indexOf(words.slice(0, ten));
  const ones = words.slice(ten + 1);
  return tens * 10 + (ones === "" ? 0 : WORDS.indexOf(ones));
}
