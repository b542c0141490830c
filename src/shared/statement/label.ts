import { normaliseText } from "../amount/text";

/** A label as it is compared: no spaces, quotes or ordinals (一、 （一） 1. 其中：), one kind of punctuation. */
export function bareLabel(text: string): string {
  return normaliseText(text)
    .replace(/[“”"'‘’]/gu, "")
    .replace(/^其中[:：]?/u, "")
    .replace(/^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[.、])/u, "")
    .replace(/[:：]$/u, "");
}

/** The key of an open row: its name as it is compared, or "item" while it has none. */
export function itemKey(name: string): string {
  return bareLabel(name) || "item";
}
