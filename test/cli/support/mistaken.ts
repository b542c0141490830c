import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { ZHUZHOU } from "./perf";

/** The parts of a package by path. */
export function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

/** The sample with parts changed, as text. */
export function withParts(changes: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const parts = partsOf(new Uint8Array(readFileSync(ZHUZHOU)));
  for (const [path, change] of Object.entries(changes)) {
    const part = parts[path];
    parts[path] = strToU8(change(part ? strFromU8(part) : ""));
  }
  return zipSync(parts);
}

export const EXPENDITURE = "xl/worksheets/sheet3.xml";

/** The sample in which 支出决算表 D8 has two digits swapped: 582.66 became 528.66 or the like. */
export function mistaken(): Uint8Array {
  return withParts({
    [EXPENDITURE]: (xml) => {
      const cell = /(<c r="D8"[^>]*><v>)([\d.]+)(<\/v>)/u.exec(xml);
      if (!cell) throw new Error("D8 holds no figure");
      const [all, before = "", figure = "", behind = ""] = cell;
      return xml.replace(all, before + String(Number(figure) + 9) + behind);
    },
  });
}
