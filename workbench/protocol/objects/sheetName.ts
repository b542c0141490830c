import { invalidArgument } from "../hostError";

const LONGEST_NAME = 31;

/** Excel's rules for sheet names: 1 to 31 characters, none of []:*?/\, no apostrophe at either end, not "History". */
export function requireSheetName(name: string): string {
  const wellFormed =
    name.length > 0 && name.length <= LONGEST_NAME && !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name);
  if (!wellFormed || name.toLowerCase() === "history") throw invalidArgument();
  return name;
}
