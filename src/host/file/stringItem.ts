import { childOf, childrenOf, removeElement, textOf, type Element } from "./xml";

/** A stretch of letters, its end not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The letters of a string item (shared or written in its cell), plain or in runs, without reading aids. */
export function stringText(item: Element): string {
  return textElements(item).map(textOf).join("");
}

/** Takes stretches of letters out of a string item; the runs around them keep their formats. */
export function cutFromString(item: Element, stretches: readonly Stretch[]): void {
  let start = 0;
  for (const element of textElements(item)) {
    const text = textOf(element);
    const end = start + text.length;
    element.textContent = cut(
      text,
      stretches.map((each) => ({
        start: Math.max(each.start, start) - start,
        end: Math.min(each.end, end) - start,
      })),
    );
    // Otherwise a blank that now ends the text would be read as none.
    element.setAttribute("xml:space", "preserve");
    start = end;
  }
  // Reading aids repeat the letters they explain.
  for (const name of ["rPh", "phoneticPr"]) childrenOf(item, name).forEach(removeElement);
}

/** A text without some stretches of it. */
export function cut(text: string, stretches: readonly Stretch[]): string {
  return [...stretches]
    .filter(({ start, end }) => start < end)
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

function textElements(item: Element): Element[] {
  return childrenOf(item).flatMap((child) => {
    if (child.localName === "t") return [child];
    const text = child.localName === "r" ? childOf(child, "t") : undefined;
    return text ? [text] : [];
  });
}
