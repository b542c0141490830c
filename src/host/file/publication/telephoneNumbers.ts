import type { Stretch } from "../stringItem";

/** A telephone number in a text, and where it stands. */
export interface TelephoneNumber extends Stretch {
  readonly number: string;
}

const LABEL = /(?:电话|电话号码|手机|手机号|手机号码|联系方式|联系号码|座机|Tel(?:ephone)?|Phone|Mobile)$/i;
/** What may stand between a label and its number, and between numbers: "联系电话（手机）：138…、139…". */
const BETWEEN = /[\s\d\-()+、,，;；/|转：:.]+$/u;
/** "联系电话（办公室）" is a label too. */
const ASIDE = /\([^)\d]*\)/g;

const MOBILE = /(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}/;
const WITH_AREA = /\(?0\d{2,3}(?:\)[- ]?|[- ])\d{3,4}[- ]?\d{4}(?:(?:转|-)\d{1,6})?/;
const BARE_AREA = /0\d{9,11}/;
const LOCAL = /[2-9]\d{2,3}[- ]?\d{4}(?:(?:转|-)\d{1,6})?/;
const NUMBER = new RegExp(
  `(?<![\\d.])(?:(?<plain>${MOBILE.source}|${WITH_AREA.source})|(?<needsLabel>${BARE_AREA.source}|${LOCAL.source}))(?![\\d.]\\d|\\d)`,
  "gu",
);

/**
 * The telephone numbers in a text. Mobile numbers and numbers with a separate area code are told by their shape; plain
 * digits are one only behind a label, in the text itself or, as `isLabelled` says, beside it: they could be a code or
 * an amount.
 */
export function telephoneNumbers(text: string, isLabelled: boolean): readonly TelephoneNumber[] {
  const plain = narrow(text);
  return [...plain.matchAll(NUMBER)].flatMap((match) => {
    const before = plain.slice(0, match.index).replace(ASIDE, "").replace(BETWEEN, "");
    const hasLabel = LABEL.test(before) || (isLabelled && before === "");
    if (match.groups?.["needsLabel"] !== undefined && !hasLabel) return [];
    const end = match.index + match[0].length;
    return [{ number: text.slice(match.index, end), start: match.index, end }];
  });
}

/** The stretches to take out so that no number and nothing that only stood between two numbers is left. */
export function stretchesOf(text: string, numbers: readonly TelephoneNumber[]): readonly Stretch[] {
  return numbers.map(({ start, end }, index) => {
    const next = numbers[index + 1];
    const isJoined = next && /^[\s、,，;；/|]*$/u.test(text.slice(end, next.start));
    return { start, end: isJoined ? next.start : end };
  });
}

/** Whether a cell says that its neighbour is a telephone number. */
export function isTelephoneLabel(text: string): boolean {
  const word = narrow(text).replace(ASIDE, "").replace(/[\s:]/gu, "");
  return word.length <= 20 && LABEL.test(word);
}

/** Full-width digits and signs as plain ones, letter for letter. */
function narrow(text: string): string {
  return text.replace(/[０-９（）＋－—–　：]/gu, (letter) => NARROW[letter] ?? letter);
}

const NARROW: Readonly<Record<string, string>> = {
  ...Object.fromEntries([..."０１２３４５６７８９"].map((digit, value) => [digit, String(value)])),
  "（": "(",
  "）": ")",
  "＋": "+",
  "－": "-",
  "—": "-",
  "–": "-",
  "　": " ",
  "：": ":",
};
