import { PackageFailure } from "../packageFailure";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const BLANKS = " \t\n\r";
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{1,8}));|&/gi;

/** Letters of XML as they are meant. A reference that XML itself does not know is damage. */
export function decodeEntities(letters: string, part: string): string {
  const lines = letters.includes("\r") ? letters.replace(/\r\n?/g, "\n") : letters;
  if (!lines.includes("&")) return lines;
  return lines.replace(REFERENCE, (_all, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined && NAMED[name] !== undefined) return NAMED[name];
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "x", 16) : Number(decimal);
    if (!(code <= 0x10ffff)) throw new PackageFailure("damaged", part);
    return String.fromCodePoint(code);
  });
}

/** Letters that XML cannot carry stand in Excel's files as _x000D_, and an underscore in doubt as _x005F_. */
export function unescapeLetters(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-F]{4})_/gi, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Without the blanks at its ends that Excel does not read unless a file asks to keep them. */
export function withoutOuterBlanks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && BLANKS.includes(text.charAt(start))) start += 1;
  while (start < end && BLANKS.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
