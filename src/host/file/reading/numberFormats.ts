import { BUILT_IN_FORMATS } from "./builtInFormats";
import { unescapeLetters } from "./letters";
import type { XmlScanner } from "./xmlScanner";

export const GENERAL = "General";

/** The number format of every cell style, in the order by which cells name their style. */
export function readNumberFormats(scanner: XmlScanner): string[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let group = "";
  while (scanner.nextWithin(0)) {
    // Styles of conditional formats hold number formats too, deeper down.
    if (scanner.level === 2) group = scanner.name;
    if (scanner.level !== 3) continue;
    const id = Number(scanner.attribute("numFmtId"));
    if (group === "numFmts") own.set(id, formatCode(scanner));
    if (group === "cellXfs") ids.push(id);
  }
  return ids.map((id) => own.get(id) ?? BUILT_IN_FORMATS[id] ?? GENERAL);
}

/** Chinese programs may write the general format by the name it has on their screen. */
function formatCode(scanner: XmlScanner): string {
  return unescapeLetters(scanner.attribute("formatCode")).replaceAll("G/通用格式", GENERAL) || GENERAL;
}
