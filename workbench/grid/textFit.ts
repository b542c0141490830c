import type { Style } from "../model/style";

export const FALLBACK_FONTS =
  '"等线", DengXian, "Microsoft YaHei", "PingFang SC", "Noto Sans SC", sans-serif';

const widths = new Map<string, number>();
const pen = typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");

export function fontOf({ font }: Style): string {
  const pixels = (font.size * 4) / 3;
  return `${font.italic ? "italic " : ""}${font.bold ? "700 " : ""}${pixels}px "${font.name}", ${FALLBACK_FONTS}`;
}

/** The width of a text in pixels. */
export function textWidth(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size > 20_000) widths.clear();
  let width = text.length * 8;
  if (pen) {
    pen.font = font;
    width = pen.measureText(text).width;
  }
  widths.set(key, width);
  return width;
}
