import { RULE_LOOKS } from "../../excel/markByRule";
import type { MarkKind } from "../../spreadsheetHost";
import { XmlScanner } from "../reading/xmlScanner";

/** What stands behind the styles of conditional formats in a file's styles. */
const BEHIND = new Set(["tableStyles", "colors", "extLst"]);
const LINES = { Continuous: "thin", Dash: "dashed", Dot: "dotted" } as const;

/** A file's styles with those of the marks added, and the number of the first of them. Throws `PackageFailure`. */
export function addMarkStyles(
  xml: string,
  kinds: readonly MarkKind[],
  part: string,
): { readonly xml: string; readonly first: number } {
  const scanner = new XmlScanner(xml, part);
  let [prefix, first, behind] = ["", 0, -1];
  let list: { readonly start: number; readonly inside: boolean } | undefined;
  while (scanner.nextWithin(0)) {
    const { level, name, start } = scanner;
    if (level === 1) prefix = /^<([\w.-]+:)/u.exec(xml.slice(start, start + 80))?.[1] ?? "";
    if (level === 2 && name === "dxfs") list = { start, inside: true };
    else if (level === 2 && list) list = { ...list, inside: false };
    if (level === 3 && list?.inside) first += 1;
    if (level === 2 && behind < 0 && BEHIND.has(name)) behind = start;
  }
  const added = kinds.map((kind) => styleXml(kind, prefix)).join("");
  const count = first + kinds.length;
  if (!list) {
    const at = behind < 0 ? xml.lastIndexOf("</") : behind;
    const dxfs = `<${prefix}dxfs count="${count}">${added}</${prefix}dxfs>`;
    return { xml: xml.slice(0, at) + dxfs + xml.slice(at), first };
  }
  const tagEnd = xml.indexOf(">", list.start) + 1;
  const tag = xml.slice(list.start, tagEnd);
  const counted = tag.replace(/(\scount=["'])\d+(?=["'])/u, `$1${count}`);
  if (tag.endsWith("/>")) {
    const opened = counted.replace(/\s*\/>$/u, ">");
    return {
      xml: `${xml.slice(0, list.start)}${opened}${added}</${prefix}dxfs>${xml.slice(tagEnd)}`,
      first,
    };
  }
  const end = xml.indexOf(`</${prefix}dxfs`, tagEnd);
  return { xml: xml.slice(0, list.start) + counted + xml.slice(tagEnd, end) + added + xml.slice(end), first };
}

/** The look that the add-in gives the same mark, as a file writes it. */
function styleXml(kind: MarkKind, prefix: string): string {
  const { fill, color, bold, border } = RULE_LOOKS[kind];
  const element = (name: string, inside: string, attributes = ""): string =>
    inside === ""
      ? `<${prefix}${name}${attributes}/>`
      : `<${prefix}${name}${attributes}>${inside}</${prefix}${name}>`;
  const colour = (name: string, value: string): string => element(name, "", ` rgb="FF${value.slice(1)}"`);
  const edges = border
    ? ["left", "right", "top", "bottom"].map((side) =>
        element(side, colour("color", border.color), ` style="${LINES[border.style]}"`),
      )
    : [];
  return element(
    "dxf",
    element("font", (bold ? element("b", "") : "") + colour("color", color)) +
      element("fill", element("patternFill", colour("bgColor", fill))) +
      (edges.length > 0 ? element("border", edges.join("")) : ""),
  );
}
