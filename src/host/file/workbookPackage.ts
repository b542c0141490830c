import { pack, unpack } from "./archive";
import { PackageFailure } from "./packageFailure";
import { relationshipsIn, relationshipsPart, removeReferences, type Relationship } from "./relationships";
import {
  attribute,
  childrenOf,
  parseXml,
  removeElement,
  rootOf,
  writeXml,
  type Document,
  type Element,
} from "./xml";

const CONTENT_TYPES = "[Content_Types].xml";

/** The package itself as the source of relationships. */
export const PACKAGE = "";

/**
 * An Office package opened for editing part by part. A part that nobody declares edited is written back byte for
 * byte. What a part leads to is removed by removing its relationships: saving leaves out every part that nothing
 * leads to any more. All members throw `PackageFailure`.
 */
export class WorkbookPackage {
  private readonly parts: Map<string, Uint8Array>;
  private readonly pathsByFold: ReadonlyMap<string, string>;
  private readonly documents = new Map<string, Document>();
  private readonly edited = new Set<string>();
  /** The path of the workbook part. */
  readonly workbook: string;

  constructor(bytes: Uint8Array) {
    this.parts = unpack(bytes);
    this.pathsByFold = new Map([...this.parts.keys()].map((path) => [path.toLowerCase(), path]));
    if (!this.has(CONTENT_TYPES) || !this.has(relationshipsPart(PACKAGE))) {
      throw new PackageFailure(this.isOpenDocument() ? "open-document" : "not-a-workbook");
    }
    const main = this.relationships(PACKAGE).find(({ kind }) => kind === "officeDocument");
    if (!main || !this.has(main.target)) throw new PackageFailure("not-a-workbook");
    // A binary workbook (.xlsb) holds no XML.
    if (main.target.endsWith(".bin")) throw new PackageFailure("old-format");
    const { localName } = rootOf(this.document(main.target));
    if (localName === "document") throw new PackageFailure("word-document");
    if (localName !== "workbook") throw new PackageFailure("not-a-workbook");
    this.workbook = main.target;
  }

  /** Its packages name themselves in a part of their own. */
  private isOpenDocument(): boolean {
    const own = this.parts.get("mimetype");
    return own !== undefined && new TextDecoder().decode(own.subarray(0, 99)).includes("opendocument");
  }

  has(path: string): boolean {
    return this.pathsByFold.has(path.toLowerCase());
  }

  get paths(): readonly string[] {
    return [...this.parts.keys()];
  }

  bytes(path: string): Uint8Array {
    const bytes = this.parts.get(this.exact(path));
    if (!bytes) throw new PackageFailure("damaged", path);
    return bytes;
  }

  /** Replaces a part by other bytes. */
  write(path: string, bytes: Uint8Array): void {
    this.parts.set(this.exact(path), bytes);
    this.documents.delete(this.exact(path));
  }

  /** A part as XML: the same document at every call. Say `edit` before changing it. */
  document(path: string): Document {
    const exact = this.exact(path);
    const known = this.documents.get(exact);
    if (known) return known;
    const document = parseXml(this.bytes(exact), exact);
    this.documents.set(exact, document);
    return document;
  }

  /** The root of a part's XML. */
  root(path: string): Element {
    return rootOf(this.document(path));
  }

  /** Declares that a part's XML has been or will be changed. */
  edit(path: string): void {
    this.edited.add(this.exact(path));
  }

  relationships(source: string): readonly Relationship[] {
    const path = relationshipsPart(source);
    return this.has(path) ? relationshipsIn(this.document(path), source) : [];
  }

  /** The parts that a part leads to by relationships of a kind. */
  targets(source: string, kind: string): readonly string[] {
    return this.relationships(source)
      .filter((relationship) => relationship.kind === kind && !relationship.isExternal)
      .map(({ target }) => target);
  }

  /** Removes relationships of a part and every place in its XML that leans on them. */
  removeRelationships(source: string, removed: readonly Relationship[]): void {
    if (removed.length === 0) return;
    for (const { element } of removed) removeElement(element);
    this.edit(relationshipsPart(source));
    if (source === PACKAGE) return;
    const ids = new Set(removed.map(({ id }) => id));
    if (removeReferences(this.root(source), ids) > 0) this.edit(source);
  }

  setContentType(path: string, contentType: string): void {
    const own = this.overrides().find((override) => attribute(override, "PartName") === `/${path}`);
    if (!own || attribute(own, "ContentType") === contentType) return;
    own.setAttribute("ContentType", contentType);
    this.edit(CONTENT_TYPES);
  }

  /** All parts that can be reached from the package by relationships. */
  reachable(): ReadonlySet<string> {
    const reached = new Set<string>();
    const sources = [PACKAGE];
    for (let source = sources.pop(); source !== undefined; source = sources.pop()) {
      for (const { isExternal, target } of this.relationships(source)) {
        const path = this.exact(target);
        if (isExternal || reached.has(path) || !this.parts.has(path)) continue;
        reached.add(path);
        sources.push(path);
      }
    }
    return reached;
  }

  /** The package with all its parts, those included that nothing leads to. */
  saveWhole(): Uint8Array {
    return pack(new Map([...this.parts].map(([path, bytes]) => [path, this.written(path, bytes)])));
  }

  save(): Uint8Array {
    const reached = this.reachable();
    const kept = new Set([CONTENT_TYPES, relationshipsPart(PACKAGE), ...reached]);
    for (const path of reached) kept.add(this.exact(relationshipsPart(path)));
    for (const override of this.overrides()) {
      if (kept.has(this.exact(attribute(override, "PartName").slice(1)))) continue;
      removeElement(override);
      this.edit(CONTENT_TYPES);
    }
    const written = [...this.parts]
      .filter(([path]) => kept.has(path))
      .map(([path, bytes]) => [path, this.written(path, bytes)] as const);
    return pack(new Map(written));
  }

  private written(path: string, bytes: Uint8Array): Uint8Array {
    const document = this.edited.has(path) ? this.documents.get(path) : undefined;
    return document ? writeXml(document) : bytes;
  }

  private overrides(): Element[] {
    return childrenOf(this.root(CONTENT_TYPES), "Override");
  }

  /** Paths of parts are compared without case. */
  private exact(path: string): string {
    return this.pathsByFold.get(path.toLowerCase()) ?? path;
  }
}
