import { cellAddress, type Area } from "../../src/shared/workbook/address";
import { CellError, type Cell } from "../model/cell";
import { NORMAL, type Edge, type Style } from "../model/style";
import type { Look } from "./conditionalLook";
import { generalText, isGeneral, shownText } from "../model/shownText";
import { fontOf, textWidth } from "./textFit";

const PADDING = 3;
const INDENT = 9;
const NARROWEST = 8;

/** Where a cell stands in its pane and how far its text may run over blank neighbours, in pixels. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly roomLeft: number;
  readonly roomRight: number;
}

/** Edges that belong to the neighbours on the right and below and lie on the same line. */
export interface SharedEdges {
  readonly right: Edge | undefined;
  readonly bottom: Edge | undefined;
}

/** One cell as it is seen. */
export function cellFace(
  area: Area,
  cell: Cell | undefined,
  frame: Frame,
  shared: SharedEdges,
  look: Look | undefined,
): HTMLDivElement {
  const face = document.createElement("div");
  face.className = "cell";
  face.dataset["cell"] = cellAddress(area);
  const { style } = face;
  style.left = `${frame.left}px`;
  style.top = `${frame.top}px`;
  style.width = `${frame.width}px`;
  style.height = `${frame.height}px`;
  const format = cell?.style ?? NORMAL;
  const fill = look?.fill ?? (format.fill.pattern === "None" ? undefined : format.fill.color);
  if (fill) style.backgroundColor = fill;
  drawEdges(face, format, shared, fill, look?.border);
  if (cell && cell.value !== null) writeText(face, cell, format, frame, look);
  return face;
}

function writeText(
  face: HTMLDivElement,
  cell: Cell,
  format: Style,
  frame: Frame,
  look: Look | undefined,
): void {
  const horizontal = horizontalOf(cell, format);
  const font = fontOf(look?.bold ? { ...format, font: { ...format.font, bold: true } } : format);
  const inner = frame.width - 2 * PADDING - format.alignment.indent * INDENT;
  const wraps = format.alignment.wrap && typeof cell.value === "string";
  const text = fittingText(cell, format, inner, font);
  const { style } = face;
  style.font = font;
  style.color = look?.fontColor ?? (format.font.color === "#000000" ? "" : format.font.color);
  style.justifyContent =
    horizontal === "left" ? "flex-start" : horizontal === "right" ? "flex-end" : "center";
  style.alignItems = { Top: "flex-start", Center: "center" }[format.alignment.vertical] ?? "flex-end";
  style.textAlign = horizontal;
  if (format.alignment.indent > 0) {
    style[horizontal === "right" ? "paddingRight" : "paddingLeft"] =
      `${PADDING + format.alignment.indent * INDENT}px`;
  }
  const span = document.createElement("span");
  span.textContent = text;
  face.append(span);
  if (wraps) face.classList.add("wraps");
  else if (typeof cell.value === "string" && textWidth(text, font) > inner) {
    face.classList.add("overflows");
    style.clipPath = `inset(0 ${-frame.roomRight}px 0 ${-frame.roomLeft}px)`;
  }
  if (cell.value instanceof CellError) {
    face.classList.add("error");
    if (cell.value.message) face.dataset["message"] = cell.value.message;
  }
}

/** A number that does not fit is never cut: General drops decimals, anything else becomes ####. */
function fittingText({ value }: Cell, { numberFormat }: Style, width: number, font: string): string {
  const text = shownText(value, numberFormat);
  if (typeof value !== "number" || textWidth(text, font) <= width + PADDING) return text;
  const digit = Math.max(1, textWidth("0", font));
  if (isGeneral(numberFormat)) {
    for (let characters = 10; characters > 0; characters--) {
      const shorter = generalText(value, characters);
      if (textWidth(shorter, font) <= width + PADDING) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(width / Math.max(digit, NARROWEST))));
}

export function horizontalOf({ value }: Cell, { alignment }: Style): "left" | "center" | "right" {
  if (alignment.horizontal === "Left" || alignment.horizontal === "Justify") return "left";
  if (alignment.horizontal === "Right") return "right";
  if (/^Center|^Distributed/.test(alignment.horizontal)) return "center";
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || value instanceof CellError ? "center" : "left";
}

/** The line right of and below a cell: its own edge, else its neighbour's, else the gridline, which a fill hides. */
function drawEdges(
  face: HTMLDivElement,
  format: Style,
  shared: SharedEdges,
  fill: string | undefined,
  ring: string | undefined,
): void {
  for (const side of ["right", "bottom"] as const) {
    const own = format.border[side];
    const edge = own.style === "None" ? shared[side] : own;
    const css = edge && edge.style !== "None" ? edgeCss(edge) : fill ? `1px solid ${fill}` : "";
    if (css) face.style[side === "right" ? "borderRight" : "borderBottom"] = css;
  }
  for (const side of ["top", "left"] as const) {
    const own = format.border[side];
    const atStart = side === "top" ? face.style.top === "0px" : face.style.left === "0px";
    if (own.style !== "None" && atStart)
      face.style[side === "top" ? "borderTop" : "borderLeft"] = edgeCss(own);
  }
  if (ring) face.style.boxShadow = `inset 0 0 0 1.5px ${ring}`;
}

function edgeCss({ style, weight, color }: Edge): string {
  const width = style === "Double" || weight === "Thick" ? 3 : weight === "Medium" ? 2 : 1;
  const line =
    style === "Double"
      ? "double"
      : style.startsWith("Dash")
        ? "dashed"
        : style === "Dot"
          ? "dotted"
          : "solid";
  return `${width}px ${line} ${color}`;
}
