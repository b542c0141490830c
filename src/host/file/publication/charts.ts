import { childOf, childrenOf, elementLike, elementsNamed, removeElement, textOf, type Element } from "../xml";
import type { Gone } from "./gone";

const DRAWING_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

/**
 * Turns what a chart takes from sheets that are gone into the figures and names it shows, which its part keeps beside
 * every reference. Answers how many references went.
 */
export function cutChartReferences(chart: Element, gone: Gone): number {
  let cut = 0;
  for (const name of ["numRef", "strRef", "multiLvlStrRef"]) {
    for (const reference of elementsNamed(chart, name)) {
      if (!gone.isIn(textOf(childOf(reference, "f")))) continue;
      reference.parentNode?.replaceChild(literal(reference), reference);
      cut += 1;
    }
  }
  for (const extension of elementsNamed(chart, "ext")) {
    const formulas = ["f", "sqref"].flatMap((name) => elementsNamed(extension, name));
    if (!formulas.some((formula) => gone.isIn(textOf(formula)))) continue;
    removeElement(extension);
    cut += 1;
  }
  // A chart of a pivot table; the table is gone and the chart shows what it showed.
  for (const source of childrenOf(chart, "pivotSource")) {
    removeElement(source);
    cut += 1;
  }
  return cut;
}

function literal(reference: Element): Element {
  if (reference.localName === "numRef") return points(reference, "numLit", childOf(reference, "numCache"));
  const holder = reference.parentNode as Element;
  if (holder.localName !== "tx") {
    const cache = childOf(reference, "strCache") ?? childOf(reference, "multiLvlStrCache");
    const level = cache && (childOf(cache, "lvl") ?? cache);
    return points(reference, "strLit", level);
  }
  const text = elementsNamed(reference, "v").map(textOf).join(" ");
  if ((holder.parentNode as Element).localName === "ser") {
    const name = elementLike(reference, "v");
    name.textContent = text;
    return name;
  }
  return richText(reference, text);
}

/** The same points without the reference. */
function points(reference: Element, name: string, cache: Element | undefined): Element {
  const list = elementLike(reference, name);
  const wanted = name === "numLit" ? ["formatCode", "ptCount", "pt"] : ["ptCount", "pt"];
  for (const child of cache ? childrenOf(cache) : []) {
    if (wanted.includes(child.localName ?? "")) list.appendChild(child);
  }
  const count = list.firstChild ? childOf(list, "ptCount") : undefined;
  if (!count) {
    const made = elementLike(reference, "ptCount");
    made.setAttribute("val", String(childrenOf(list, "pt").length));
    list.insertBefore(made, childrenOf(list, "pt")[0] ?? null);
  }
  return list;
}

/** A title in words of its own. */
function richText(reference: Element, text: string): Element {
  const rich = elementLike(reference, "rich");
  within(rich, "bodyPr");
  within(within(within(rich, "p"), "r"), "t").textContent = text;
  return rich;
}

function within(parent: Element, name: string): Element {
  const made = elementLike(parent, name, DRAWING_MAIN);
  parent.appendChild(made);
  return made;
}
