import { quoteSheetName } from "../../shared/workbook/address";

const LONGEST_NAME = 31;

/**
 * Names for new sheets: the asked one where it is free, else numbered (2), (3)… A sheet that exists is never replaced.
 * Excel compares names without case and takes 31 characters.
 */
export function freeNames(asked: readonly string[], existing: readonly string[]): readonly string[] {
  const taken = new Set(existing.map(fold));
  return asked.map((name) => {
    let given = shortened(name, "");
    for (let number = 2; taken.has(fold(given)); number++) given = shortened(name, `(${number})`);
    taken.add(fold(given));
    return given;
  });
}

/**
 * The formula with every sheet that was asked for under a name called by the name it was given. Texts inside the
 * formula and sheets of other workbooks stay.
 */
export function renameSheets(formula: string, givenNames: ReadonlyMap<string, string>): string {
  return formula.replace(SHEET_OR_TEXT, (whole: string, quoted?: string, plain?: string) => {
    const name = quoted?.replace(/''/g, "'") ?? plain;
    const given = name === undefined ? undefined : givenNames.get(fold(name));
    return given === undefined ? whole : `${quoteSheetName(given)}!`;
  });
}

/** As names are compared. */
export function fold(name: string): string {
  return name.toLowerCase();
}

/** A text in double quotes, or a sheet name before "!" with or without single quotes. */
const SHEET_OR_TEXT = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.\]])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

function shortened(name: string, ending: string): string {
  let start = name.slice(0, LONGEST_NAME - ending.length);
  // Half a surrogate pair is no character.
  if (/[\uD800-\uDBFF]$/.test(start)) start = start.slice(0, -1);
  return start + ending;
}
