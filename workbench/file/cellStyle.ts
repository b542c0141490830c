import type {
  Alignment,
  Border,
  BorderStyle,
  Borders,
  Fill,
  FillPatterns,
  Style as FileStyle,
} from "exceljs";
import { NORMAL, styleRecord, type Edge, type Style } from "../model/style";
import { fileColor, hexColor } from "./colors";
import { BORDERS, HORIZONTAL, PATTERNS, VERTICAL, fileWord, modelWord } from "./styleWords";

/** The style record of a cell of a file; a cell without any format is Normal. */
export function readStyle(style: Partial<FileStyle>): Style {
  if (Object.keys(style).length === 0) return NORMAL;
  const { font, alignment, border, numFmt, protection } = style;
  return styleRecord({
    font: font
      ? {
          name: font.name ?? NORMAL.font.name,
          size: font.size ?? NORMAL.font.size,
          bold: font.bold ?? false,
          italic: font.italic ?? false,
          color: hexColor(font.color) ?? NORMAL.font.color,
        }
      : NORMAL.font,
    fill: readFill(style.fill),
    alignment: {
      horizontal: modelWord(HORIZONTAL, alignment?.horizontal) ?? "General",
      vertical: modelWord(VERTICAL, alignment?.vertical) ?? "Bottom",
      wrap: alignment?.wrapText ?? false,
      indent: alignment?.indent ?? 0,
    },
    border: {
      top: readEdge(border?.top),
      bottom: readEdge(border?.bottom),
      left: readEdge(border?.left),
      right: readEdge(border?.right),
    },
    numberFormat: numFmt ?? "General",
    locked: protection?.locked ?? true,
  });
}

/** The format of a cell of a file that looks like the record; what only the file knows (underline) stays. */
export function writeStyle(style: Style, before: Partial<FileStyle>): Partial<FileStyle> {
  if (style === NORMAL) return {};
  const { font, alignment } = style;
  return {
    numFmt: style.numberFormat,
    font: {
      ...kept(before.font, ["underline", "strike", "vertAlign", "family", "charset"]),
      name: font.name,
      size: font.size,
      color: fileColor(font.color),
      ...(font.bold ? { bold: true } : {}),
      ...(font.italic ? { italic: true } : {}),
    },
    fill: writeFill(style),
    alignment: {
      ...kept(before.alignment, ["textRotation", "shrinkToFit", "readingOrder"]),
      ...alignmentWords(alignment),
      ...(alignment.wrap ? { wrapText: true } : {}),
      ...(alignment.indent > 0 ? { indent: alignment.indent } : {}),
    },
    border: writeBorders(style.border),
    protection: { locked: style.locked },
  };
}

function alignmentWords(alignment: Style["alignment"]): Partial<Alignment> {
  const horizontal = fileWord(HORIZONTAL, alignment.horizontal);
  const vertical = fileWord(VERTICAL, alignment.vertical);
  return { ...(horizontal ? { horizontal } : {}), ...(vertical ? { vertical } : {}) };
}

function kept<Part extends object, Name extends keyof Part>(
  part: Part | undefined,
  names: readonly Name[],
): Partial<Pick<Part, Name>> {
  const rest: Partial<Pick<Part, Name>> = {};
  for (const name of names) if (part?.[name] !== undefined) rest[name] = part[name];
  return rest;
}

/** A solid fill shows its foreground; a hatched one is known by its background. */
function readFill(fill: Fill | undefined): Style["fill"] {
  if (fill?.type !== "pattern" || fill.pattern === "none") return NORMAL.fill;
  const color = fill.pattern === "solid" ? hexColor(fill.fgColor) : hexColor(fill.bgColor);
  return { pattern: modelWord(PATTERNS, fill.pattern) ?? "Solid", color: color ?? "#FFFFFF" };
}

function writeFill({ fill }: Style): Fill {
  const pattern: FillPatterns = fileWord(PATTERNS, fill.pattern) ?? "none";
  if (pattern === "none") return { type: "pattern", pattern };
  if (pattern === "solid") return { type: "pattern", pattern, fgColor: fileColor(fill.color) };
  return { type: "pattern", pattern, bgColor: fileColor(fill.color) };
}

function readEdge(edge: Partial<Border> | undefined): Edge {
  const known = edge?.style && BORDERS[edge.style];
  if (!known) return NORMAL.border.top;
  return { style: known.style, color: hexColor(edge.color) ?? "#000000", weight: known.weight };
}

export function writeBorders(border: Style["border"]): Partial<Borders> {
  const borders: Partial<Borders> = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const style = borderStyle(border[side]);
    if (style) borders[side] = { style, color: fileColor(border[side].color) };
  }
  return borders;
}

/** An edge without a weight is thin, as in Office.js. */
function borderStyle(edge: Edge): BorderStyle | undefined {
  if (edge.style === "None") return undefined;
  const names = Object.keys(BORDERS) as BorderStyle[];
  const sameStyle = names.filter((name) => BORDERS[name].style === edge.style);
  return sameStyle.find((name) => BORDERS[name].weight === (edge.weight ?? "Thin")) ?? sameStyle[0];
}
