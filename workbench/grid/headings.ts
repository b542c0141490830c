import { columnLetters, type Area } from "../../src/shared/workbook/address";
import type { Axis } from "./axis";

/** A strip of row numbers or column letters, drawn from the one at `pixel` on, up to `last`. */
export function drawHeadings(
  strip: HTMLElement,
  axis: Axis,
  direction: "rows" | "columns",
  pixel: number,
  last: number,
  selection: Area,
): void {
  const length = direction === "rows" ? strip.clientHeight : strip.clientWidth;
  const headings: HTMLElement[] = [];
  const from = direction === "rows" ? selection.row : selection.column;
  const to = from + (direction === "rows" ? selection.rows : selection.columns);
  for (let index = axis.at(pixel); index <= last; index++) {
    const start = axis.offset(index) - pixel;
    if (start >= length) break;
    if (axis.size(index) === 0) continue;
    const heading = document.createElement("div");
    heading.className = index >= from && index < to ? "heading selected" : "heading";
    heading.textContent = direction === "rows" ? String(index + 1) : columnLetters(index);
    heading.style[direction === "rows" ? "top" : "left"] = `${start}px`;
    heading.style[direction === "rows" ? "height" : "width"] = `${axis.size(index)}px`;
    headings.push(heading);
  }
  strip.replaceChildren(...headings);
}
