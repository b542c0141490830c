import { CallFault } from "./callFault";
import type { OptionName } from "./options";

/** Throws `CallFault` unless the value is one of those known. */
export function oneOf<Known extends string>(
  option: OptionName,
  value: string,
  known: readonly Known[],
): Known {
  const found = known.find((each) => each === value);
  if (found === undefined)
    throw new CallFault("wrongValue", { option: `--${option}`, value, known: known.join(", ") });
  return found;
}

/** Throws `CallFault` unless the value is a whole number between two others; undefined where none was given. */
export function wholeNumber(
  option: OptionName,
  value: string | undefined,
  least: number,
  most: number,
): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d{1,9}$/u.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most))
    throw new CallFault("wrongValue", { option: `--${option}`, value, known: `${least}–${most}` });
  return number;
}
