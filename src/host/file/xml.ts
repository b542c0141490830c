import { DOMParser, XMLSerializer, type Attr, type Document, type Element, type Node } from "@xmldom/xmldom";
import { PackageFailure } from "./packageFailure";

export type { Document, Element };

const ELEMENT = 1;
/** Office nests some dozen elements at most. */
const MOST_LEVELS = 200;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Reads a part's XML. A document type is refused: no Office program writes one, and entities made in it are the usual
 * way to attack readers of XML. Whatever is not well-formed is refused rather than guessed at.
 */
export function parseXml(bytes: Uint8Array, part: string): Document {
  const text = decode(bytes, part);
  if (/<!DOCTYPE/i.test(text)) throw new PackageFailure("unsafe-xml", part);
  const document = parsed(text, part);
  if (isDeeperThan(document, MOST_LEVELS)) throw new PackageFailure("unsafe-xml", part);
  return document;
}

function parsed(text: string, part: string): Document {
  try {
    return parser.parseFromString(text, "application/xml");
  } catch (error) {
    const failure = new PackageFailure("damaged", part);
    failure.cause = error;
    throw failure;
  }
}

/** Elements are walked level by level; a part nested without end would exhaust whoever walks it. */
function isDeeperThan(root: Node, most: number): boolean {
  let level = 0;
  let node: Node | null = root;
  while (node) {
    if (node.firstChild) {
      node = node.firstChild;
      level += 1;
      if (level > most) return true;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      level -= 1;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return false;
}

/** The bytes of a part, in UTF-8. */
export function writeXml(document: Document): Uint8Array {
  const { documentElement } = document;
  const text = documentElement ? new XMLSerializer().serializeToString(documentElement) : "";
  // After reading, a carriage return can only have come from a character reference; written bare it would be lost.
  return new TextEncoder().encode(DECLARATION + text.replace(/\r/g, "&#13;"));
}

/** Text of a part in the encoding that its byte order mark tells, UTF-8 without one. */
export function decode(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    const failure = new PackageFailure("damaged", part);
    failure.cause = error;
    throw failure;
  }
}

/** The root of a part; a part without one is damaged, which reading has refused already. */
export function rootOf(document: Document): Element {
  if (!document.documentElement) throw new PackageFailure("damaged");
  return document.documentElement;
}

/** The elements right below a node, all or those of a name, whatever their prefix; a list that stays as it is. */
export function childrenOf(parent: Node, name?: string): Element[] {
  const children: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && (name === undefined || node.localName === name)) children.push(node);
  }
  return children;
}

export function childOf(parent: Node, name: string): Element | undefined {
  return childrenOf(parent, name)[0];
}

/** All elements below a node in the order of the document; those below `passedOver` are not looked at. */
export function* elementsIn(parent: Node, passedOver?: string): Generator<Element> {
  for (const child of childrenOf(parent)) {
    if (child.localName === passedOver) continue;
    yield child;
    yield* elementsIn(child, passedOver);
  }
}

/** All elements of a name below a node. */
export function elementsNamed(parent: Node, name: string, passedOver?: string): Element[] {
  return [...elementsIn(parent, passedOver)].filter(({ localName }) => localName === name);
}

export function removeElement(element: Element): void {
  element.parentNode?.removeChild(element);
}

/** Removes an element, and what held nothing but it, up to but not including the root. */
export function removeWithEmptyParents(element: Element): void {
  const parent = element.parentNode;
  removeElement(element);
  if (parent && isElement(parent) && parent.parentNode && isElement(parent.parentNode)) {
    if (childrenOf(parent).length === 0) removeWithEmptyParents(parent);
  }
}

export function attributesOf(element: Element): Attr[] {
  return [...element.attributes];
}

/** The value of an attribute, "" where there is none. */
export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

/** Whether an attribute is switched on, in either way that XML writes it. */
export function isOn(element: Element, name: string): boolean {
  return ["1", "true", "on"].includes(attribute(element, name));
}

export function textOf(element: Element | undefined): string {
  return element?.textContent ?? "";
}

/** An element of the same document as another one and, unless told otherwise, of the same vocabulary. */
export function elementLike(other: Element, name: string, namespace = other.namespaceURI): Element {
  const document = other.ownerDocument;
  if (!document) throw new PackageFailure("damaged");
  const prefix = namespace === other.namespaceURI ? other.prefix : null;
  return document.createElementNS(namespace, prefix ? `${prefix}:${name}` : name);
}

const parser = new DOMParser({
  locator: false,
  // The default also turns U+0085 and U+2028 into line feeds, which XML 1.0 does not.
  normalizeLineEndings: (text) => text.replace(/\r\n?/g, "\n"),
  onError: (_level, message) => {
    throw new SyntaxError(message);
  },
});

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}
