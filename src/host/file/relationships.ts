import { attribute, childrenOf, removeElement, rootOf, type Document, type Element } from "./xml";

/** A link from a part, or from the package itself, to another part or to something outside the file. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type; Excel's two dialects differ in what comes before. */
  readonly kind: string;
  /** The path of a part, or the address outside the file as it is written. */
  readonly target: string;
  readonly isExternal: boolean;
  readonly element: Element;
}

/** The part that holds the relationships of a part; "" is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function relationshipsIn(document: Document, source: string): Relationship[] {
  return childrenOf(rootOf(document), "Relationship").map((element) => {
    const isExternal = attribute(element, "TargetMode").toLowerCase() === "external";
    const target = attribute(element, "Target");
    return {
      id: attribute(element, "Id"),
      kind: attribute(element, "Type").split("/").pop() ?? "",
      target: isExternal ? target : resolve(source, target),
      isExternal,
      element,
    };
  });
}

const RELATIONSHIPS = /\/relationships$/;

/**
 * Removes from a part's XML all that leans on relationships which are no longer there: elements that are nothing but
 * a link, and the attributes by which others name a second source. The cells of a sheet name none.
 */
export function removeReferences(root: Element, ids: ReadonlySet<string>): number {
  let removed = 0;
  for (const child of childrenOf(root)) {
    if (child.localName === "sheetData") continue;
    const links = [...child.attributes].filter(
      ({ namespaceURI, value }) => RELATIONSHIPS.test(namespaceURI ?? "") && ids.has(value),
    );
    if (links.some(({ localName }) => localName === "id")) {
      removeElement(child);
      removed += 1;
      continue;
    }
    for (const link of links) child.removeAttributeNode(link);
    const within = removeReferences(child, ids);
    // What held only such links holds nothing now.
    if (within > 0 && childrenOf(child).length === 0) removeElement(child);
    removed += links.length + within;
  }
  return removed;
}

function resolve(source: string, target: string): string {
  const base = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const steps = [...base];
  for (const step of target.split("#")[0]?.split("/") ?? []) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return decoded(steps.join("/"));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    // A bare percent sign is no escape: the path means what it says.
    if (error instanceof URIError) return path;
    throw error;
  }
}
