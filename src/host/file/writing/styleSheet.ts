import type { CellStyle } from "../../../shared/layout/sheetPlan";
import { attributes, MAIN, XML_DECLARATION } from "./xmlText";

const DEFAULT_FONT = '<font><sz val="11"/><name val="Calibri"/></font>';
const NO_FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
];
const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";
/** Numbers below this one are the program's own formats. */
const FIRST_OWN_FORMAT = 164;

/** Different entries in the order in which they are first asked for. */
class Entries {
  private readonly places = new Map<string, number>();

  constructor(first: readonly string[]) {
    for (const entry of first) this.placeOf(entry);
  }

  placeOf(entry: string): number {
    const known = this.places.get(entry);
    if (known !== undefined) return known;
    this.places.set(entry, this.places.size);
    return this.places.size - 1;
  }

  get all(): string[] {
    return [...this.places.keys()];
  }
}

/** The looks of all cells of a workbook, each written once; cells name theirs by number. */
export class StyleSheet {
  private readonly fonts = new Entries([DEFAULT_FONT]);
  private readonly fills = new Entries(NO_FILLS);
  private readonly borders = new Entries([NO_BORDER]);
  private readonly formats = new Entries([]);
  private readonly looks = new Entries([]);

  constructor() {
    this.numberOf({});
  }

  numberOf(style: CellStyle): number {
    const { horizontal, vertical, wrap, indent, locked, numberFormat } = style;
    const format = numberFormat === undefined || numberFormat === "General" ? undefined : numberFormat;
    const alignment = attributes({ horizontal, vertical, wrapText: wrap, indent });
    const parts =
      (alignment === "" ? "" : `<alignment${alignment}/>`) +
      (locked === undefined ? "" : `<protection${attributes({ locked })}/>`);
    const xf = attributes({
      numFmtId: format === undefined ? 0 : FIRST_OWN_FORMAT + this.formats.placeOf(format),
      fontId: this.fonts.placeOf(fontXml(style)),
      fillId: style.fill === undefined ? 0 : this.fills.placeOf(fillXml(style.fill)),
      borderId: style.border === undefined ? 0 : this.borders.placeOf(BORDERS[style.border]),
      xfId: 0,
      applyNumberFormat: format === undefined ? undefined : 1,
      applyFont: 1,
      applyFill: style.fill === undefined ? undefined : 1,
      applyBorder: style.border === undefined ? undefined : 1,
      applyAlignment: alignment === "" ? undefined : 1,
      applyProtection: locked === undefined ? undefined : 1,
    });
    return this.looks.placeOf(parts === "" ? `<xf${xf}/>` : `<xf${xf}>${parts}</xf>`);
  }

  toXml(): string {
    const formats = this.formats.all.map(
      (formatCode, index) => `<numFmt${attributes({ numFmtId: FIRST_OWN_FORMAT + index, formatCode })}/>`,
    );
    return (
      `${XML_DECLARATION}<styleSheet xmlns="${MAIN}">` +
      (formats.length > 0 ? list("numFmts", formats) : "") +
      list("fonts", this.fonts.all) +
      list("fills", this.fills.all) +
      list("borders", this.borders.all) +
      list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      list("cellXfs", this.looks.all) +
      list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
      "</styleSheet>"
    );
  }
}

function list(name: string, entries: readonly string[]): string {
  return `<${name} count="${entries.length}">${entries.join("")}</${name}>`;
}

function fontXml({ bold, fontSize, fontColor, fontName }: CellStyle): string {
  if (bold === undefined && fontSize === undefined && fontColor === undefined && fontName === undefined)
    return DEFAULT_FONT;
  return (
    "<font>" +
    (bold ? "<b/>" : "") +
    `<sz val="${fontSize ?? 11}"/>` +
    (fontColor === undefined ? "" : `<color rgb="${argb(fontColor)}"/>`) +
    `<name${attributes({ val: fontName ?? "Calibri" })}/></font>`
  );
}

function fillXml(fill: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const THIN = ["left", "right", "top", "bottom"].map(
  (side) => `<${side} style="thin"><color auto="1"/></${side}>`,
);
const BORDERS = { thin: `<border>${THIN.join("")}<diagonal/></border>` } as const;

/** #RRGGBB → FFRRGGBB, opaque. */
function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
