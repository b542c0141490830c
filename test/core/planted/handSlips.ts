import { Decimal } from "../../../src/shared/amount/decimal";
import type { Random } from "./random";

/** A figure that is written wrongly, with so many places. */
type HandSlip = (figure: Decimal, places: number, random: Random) => Decimal | undefined;

const digitsOf = (figure: Decimal, places: number): string =>
  figure.abs().times(new Decimal(10).pow(places)).toFixed(0);

const fromDigits = (digits: string, places: number, figure: Decimal): Decimal =>
  new Decimal(digits === "" ? "0" : digits)
    .div(new Decimal(10).pow(places))
    .times(figure.isNegative() ? -1 : 1);

/** A slip on the written digits, the point left where it is. */
const onDigits =
  (change: (digits: string, random: Random) => string | undefined): HandSlip =>
  (figure, places, random) => {
    const changed = change(digitsOf(figure, places), random);
    return changed === undefined ? undefined : fromDigits(changed, places, figure);
  };

const times =
  (factor: string): HandSlip =>
  (figure, places) =>
    figure.times(factor).toDecimalPlaces(places);

const replaceAt = (digits: string, at: number, random: Random): string =>
  digits.slice(0, at) + String((Number(digits[at]) + 1 + random.below(9)) % 10) + digits.slice(at + 1);

const swapAt = (digits: string, at: number, distance: number): string =>
  digits.slice(0, at) +
  (digits[at + distance] ?? "") +
  digits.slice(at + 1, at + distance) +
  (digits[at] ?? "") +
  digits.slice(at + distance + 1);

/** Slips of a single cell whose shape the diagnosis knows. */
export const knownSlips = {
  replaced: onDigits((digits, random) => replaceAt(digits, random.below(digits.length), random)),
  swapped: onDigits((digits, random) =>
    digits.length < 2 ? undefined : swapAt(digits, random.below(digits.length - 1), 1),
  ),
  dropped: onDigits((digits, random) => {
    const at = random.below(digits.length);
    return digits.slice(0, at) + digits.slice(at + 1);
  }),
  added: onDigits((digits, random) => {
    const at = random.below(digits.length + 1);
    return digits.slice(0, at) + String(random.below(10)) + digits.slice(at);
  }),
  sign: times("-1"),
  tenfold: times("10"),
  tenth: times("0.1"),
  yuan: times("10000"),
  zeroed: times("0"),
} as const satisfies Record<string, HandSlip>;

/** Slips of no shape that is known: a third of all. Those that come out as a known shape by chance are left out. */
export const strangeSlips = {
  "two digits replaced": onDigits((digits, random) => {
    const first = random.below(digits.length);
    const second = random.below(digits.length);
    return replaceAt(replaceAt(digits, first, random), second, random);
  }),
  "distant digits swapped": onDigits((digits, random) =>
    digits.length < 3 ? undefined : swapAt(digits, random.below(digits.length - 2), 2),
  ),
  reversed: onDigits((digits) => [...digits].reverse().join("")),
  "rounded off": (figure) => figure.toDecimalPlaces(0),
  "another figure": onDigits((digits, random) =>
    [...digits].map((_, place) => (place === 0 ? 1 + random.below(9) : random.below(10))).join(""),
  ),
  halved: times("0.5"),
  doubled: times("2"),
  "a fifth too much": times("1.2"),
} as const satisfies Record<string, HandSlip>;

/** Slips that involve the cells around: what stands there is not the cell's own. */
export const neighbourSlips = ["copied", "one row too low"] as const;

export type SlipName = keyof typeof knownSlips | keyof typeof strangeSlips | (typeof neighbourSlips)[number];
