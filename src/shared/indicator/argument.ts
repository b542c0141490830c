import { type Decimal, ZERO } from "../amount/decimal";
import { parseAmount } from "../amount/parseAmount";
import { storedNumber } from "../amount/storedNumber";
import { convert, type Unit } from "../amount/unit";
import { isRefusal, type Refusal, type RefusalReason, refused } from "./evaluation";

/**
 * A scalar as Excel hands it to a function: number, text, boolean, or null where left out. A blank cell is 0 on the
 * desktop and null on the web; a cell with a data type is an object that carries its `basicValue`.
 */
export type Argument = unknown;

/** A number argument, a blank one, or the refusal that names what could not be read. */
export type NumberArgument =
  { readonly kind: "number"; readonly value: Decimal; readonly unit: Unit | undefined } | Refusal;

/**
 * Reads a number from what Excel sends. Blank, "" and null are zero, so that desktop and web agree; booleans and
 * other words are refused. The value stays in its written unit.
 */
export function numberArgument(argument: Argument): NumberArgument {
  if (argument === null || argument === undefined) return number(ZERO);
  if (typeof argument === "number") return number(storedNumber(argument));
  if (Array.isArray(argument)) return refused("invalid-value", "one-cell-wanted");
  if (typeof argument === "object" && "basicValue" in argument) return numberArgument(argument.basicValue);
  if (typeof argument !== "string")
    return refused("invalid-value", "unreadable", String(argument).toUpperCase());
  const parsed = parseAmount(argument);
  if (parsed.kind === "blank") return number(ZERO);
  if (parsed.kind === "unreadable") return refused("invalid-value", "unreadable", argument);
  return { kind: "number", value: parsed.value, unit: parsed.unit };
}

/** Figures in one unit, that of the first which has one written; bare numbers are in it already. */
export function numbersInOneUnit(values: readonly Argument[]): readonly Decimal[] | Refusal {
  const read: Exclude<NumberArgument, Refusal>[] = [];
  for (const value of values) {
    const number = numberArgument(value);
    if (isRefusal(number)) return number;
    read.push(number);
  }
  const unit = read.find((number) => number.unit !== undefined)?.unit;
  return read.map((number) =>
    unit && number.unit ? convert(number.value, number.unit, unit) : number.value,
  );
}

/** Two operands of one ratio in one unit: 元 beside 万元 is converted, a bare number is in the other's unit. */
export function numberPair(first: Argument, second: Argument): { first: Decimal; second: Decimal } | Refusal {
  const numbers = numbersInOneUnit([first, second]);
  if (isRefusal(numbers)) return numbers;
  const [a = ZERO, b = ZERO] = numbers;
  return { first: a, second: b };
}

/** Digits after the point of a percentage, or none: left out means unrounded. Whole numbers 0 to 10. */
export function placesArgument(argument: Argument): number | undefined | Refusal {
  return argument === null || argument === undefined || argument === ""
    ? undefined
    : wholeNumber(argument, 0, "places-out-of-range");
}

/** Digits of a score: 2 when left out; negative ones cut instead of rounding. Whole numbers −10 to 10. */
export function scorePlacesArgument(argument: Argument): number | Refusal {
  return argument === null || argument === undefined || argument === ""
    ? 2
    : wholeNumber(argument, -10, "score-places-out-of-range");
}

function wholeNumber(argument: Argument, least: number, reason: RefusalReason): number | Refusal {
  const read = numberArgument(argument);
  if (isRefusal(read)) return read;
  return read.value.isInteger() && read.value.gte(least) && read.value.lte(10)
    ? read.value.toNumber()
    : refused("invalid-value", reason, String(argument));
}

function number(value: Decimal): NumberArgument {
  return { kind: "number", value, unit: undefined };
}
