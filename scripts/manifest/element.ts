import { XMLParser, XMLValidator } from "fast-xml-parser";

/** One element of a manifest, its namespace prefix kept in the name (`bt:Url`). */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type ParsedNode = Record<string, unknown>;

/** Reads XML into elements in document order. @throws Error with line and reason when it is not well-formed */
export function readElement(xml: string): Element {
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) {
    throw new Error(`The manifest is no well-formed XML, line ${wellFormed.err.line}: ${wellFormed.err.msg}`);
  }
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    ignoreDeclaration: true,
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const [root] = elementsOf(parser.parse(xml) as ParsedNode[]);
  if (!root) throw new Error("The manifest holds no element");
  return root;
}

function elementsOf(nodes: readonly ParsedNode[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text");
    if (!name) return [];
    const inside = node[name] as ParsedNode[];
    return {
      name,
      attributes: (node[":@"] ?? {}) as Record<string, string>,
      children: elementsOf(inside),
      text: inside.map((child) => String(child["#text"] ?? "")).join(""),
    };
  });
}

/** The element itself and all below it, in document order. */
export function descendants(element: Element): Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

export function allNamed(root: Element, name: string): Element[] {
  return descendants(root).filter((each) => each.name === name);
}

export function childNamed(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((each) => each.name === name);
}

/** The element reached by child names, where every step takes the first child of that name. */
export function at(element: Element, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>(childNamed, element);
}
