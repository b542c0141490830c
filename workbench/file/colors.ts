import type { Color } from "exceljs";

/** Office's standard theme: light, dark, and the accents, in the order a file counts them. */
const THEME = [
  "FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31",
  "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72",
]; // prettier-ignore

/** The old palette: entries 8 to 63 of a file. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

type FileColor = Partial<Color> & { readonly indexed?: number; readonly tint?: number };

/** A colour of a file as #RRGGBB; undefined where the file leaves it to the program. */
export function hexColor(color: FileColor | undefined): string | undefined {
  if (!color) return undefined;
  if (color.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  const base =
    color.theme !== undefined
      ? THEME[color.theme]
      : color.indexed !== undefined
        ? indexed(color.indexed)
        : undefined;
  return base === undefined ? undefined : `#${tinted(base, color.tint ?? 0)}`;
}

export function fileColor(hex: string): { argb: string } {
  return { argb: `FF${hex.slice(1).toUpperCase()}` };
}

/** 0 to 7 repeat 8 to 15; 64 and 65 are the system's own colours. */
function indexed(index: number): string | undefined {
  return PALETTE[index < 8 ? index : index - 8];
}

/** A tint moves every channel towards white (above 0) or black (below 0). */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  return [0, 2, 4]
    .map((at) => parseInt(hex.slice(at, at + 2), 16))
    .map((channel) => (tint > 0 ? channel + (255 - channel) * tint : channel * (1 + tint)))
    .map((channel) => Math.round(channel).toString(16).toUpperCase().padStart(2, "0"))
    .join("");
}
