import { unescapeLetters, withoutOuterBlanks } from "./letters";
import type { XmlScanner } from "./xmlScanner";

/** The table of strings that the cells of all sheets share, in its order. */
export function readSharedStrings(scanner: XmlScanner): string[] {
  const strings: string[] = [];
  while (scanner.nextWithin(0)) if (scanner.name === "si") strings.push(readStringItem(scanner));
  return strings;
}

/** The letters of the string item just met, plain or in runs; reading aids (rPh) are passed over. */
export function readStringItem(scanner: XmlScanner): string {
  const { level } = scanner;
  let text = "";
  while (scanner.nextWithin(level)) {
    if (scanner.name === "t") text += readText(scanner);
    else if (scanner.name === "rPh") passOver(scanner);
  }
  return text;
}

/** The letters of the element just met, which keeps blanks at its ends only where it says so. */
function readText(scanner: XmlScanner): string {
  const keepsBlanks = scanner.attribute("xml:space") === "preserve";
  const text = scanner.text();
  return unescapeLetters(keepsBlanks ? text : withoutOuterBlanks(text));
}

function passOver(scanner: XmlScanner): void {
  const { level } = scanner;
  while (scanner.nextWithin(level)) continue;
}
