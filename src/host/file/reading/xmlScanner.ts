import { PackageFailure } from "../packageFailure";
import { decodeEntities } from "./letters";

const SPACE = 0x20;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const BANG = 0x21;
const QUESTION = 0x3f;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
/** As for parts that are read whole: Office nests some dozen elements at most. */
const MOST_LEVELS = 200;

/**
 * Walks the start tags of a part's XML from its first to its last, without building anything: a sheet of millions of
 * cells costs its text and nothing more. Prefixes are passed over. What is not well-formed is refused as damaged, a
 * document type as unsafe. All members throw `PackageFailure`.
 */
export class XmlScanner {
  /** The local name of the start tag that was met last. */
  name = "";
  /** Where that tag starts in the text. */
  start = 0;
  private at = 0;
  /** Whether that tag is an element of its own, <v/>, which still has to be closed. */
  private isEmpty = false;
  private hasRoot = false;
  /** The names, as written, of the elements that are open. */
  private readonly open: string[] = [];
  /** Four places for each attribute of the tag: where its name and where its value start and end. */
  private readonly places: number[] = [];
  private placeCount = 0;

  constructor(
    private readonly xml: string,
    private readonly part: string,
  ) {}

  /** How deep the element of the last start tag stands; the root is on level 1. */
  get level(): number {
    return this.open.length;
  }

  /** Goes on to the next start tag inside the element that stands on a level; false once that element has ended. */
  nextWithin(level: number): boolean {
    if (this.isEmpty) {
      this.isEmpty = false;
      this.open.pop();
    }
    while (this.open.length >= level) {
      const tag = this.xml.indexOf("<", this.at);
      if (tag < 0) {
        if (this.open.length > 0 || !this.hasRoot) throw this.damaged();
        return false;
      }
      if (this.readTag(tag) === "start") return true;
    }
    return false;
  }

  /** The value of an attribute of the last start tag, by its name as written; "" where there is none. */
  attribute(name: string): string {
    const { places, xml } = this;
    for (let place = 0; place < this.placeCount; place += 4) {
      const [start = 0, end = 0] = [places[place], places[place + 1]];
      if (end - start !== name.length || !xml.startsWith(name, start)) continue;
      return decodeEntities(xml.slice(places[place + 2], places[place + 3]), this.part);
    }
    return "";
  }

  /** The letters right inside the element of the last start tag, without those of elements in it. */
  text(): string {
    if (this.isEmpty) return "";
    const level = this.open.length;
    let text = "";
    for (;;) {
      const tag = this.xml.indexOf("<", this.at);
      if (tag < 0) throw this.damaged();
      if (tag > this.at) text += decodeEntities(this.xml.slice(this.at, tag), this.part);
      this.at = tag;
      // The end of the element is left to whoever asks for the next tag.
      if (this.xml.charCodeAt(tag + 1) === SLASH) return text;
      const kind = this.readTag(tag);
      if (kind === "letters") text += this.xml.slice(tag + "<![CDATA[".length, this.at - "]]>".length);
      else if (kind === "start") while (this.nextWithin(level + 1)) continue;
    }
  }

  private readTag(tag: number): "start" | "end" | "letters" | "nothing" {
    switch (this.xml.charCodeAt(tag + 1)) {
      case SLASH:
        this.readEndTag(tag);
        return "end";
      case QUESTION:
        this.passTo("?>", tag);
        return "nothing";
      case BANG:
        return this.readBang(tag);
      default:
        this.readStartTag(tag);
        return "start";
    }
  }

  private readBang(tag: number): "letters" | "nothing" {
    if (this.xml.startsWith("<!--", tag)) {
      this.passTo("-->", tag + 4);
      return "nothing";
    }
    if (!this.xml.startsWith("<![CDATA[", tag)) throw new PackageFailure("unsafe-xml", this.part);
    this.passTo("]]>", tag);
    return "letters";
  }

  private passTo(end: string, from: number): void {
    const at = this.xml.indexOf(end, from);
    if (at < 0) throw this.damaged();
    this.at = at + end.length;
  }

  private readEndTag(tag: number): void {
    const name = this.open.pop();
    if (name === undefined || !this.xml.startsWith(name, tag + 2)) throw this.damaged();
    const at = this.pastBlanks(tag + 2 + name.length);
    if (this.xml.charCodeAt(at) !== GREATER) throw this.damaged();
    this.at = at + 1;
  }

  /** Past the end of the text there is no letter code: every comparison below fails then, and every loop ends. */
  private readStartTag(tag: number): void {
    const { xml } = this;
    let at = tag + 1;
    let local = at;
    for (let code = xml.charCodeAt(at); code > SPACE && code !== GREATER && code !== SLASH;) {
      if (code === COLON) local = at + 1;
      code = xml.charCodeAt(++at);
    }
    if (local === at || (this.open.length === 0 && this.hasRoot)) throw this.damaged();
    this.hasRoot = true;
    this.start = tag;
    // One letter at a place is no new string.
    this.name = at - local === 1 ? xml.charAt(local) : xml.slice(local, at);
    this.open.push(local === tag + 1 ? this.name : xml.slice(tag + 1, at));
    if (this.open.length > MOST_LEVELS) throw new PackageFailure("unsafe-xml", this.part);
    at = this.readAttributes(at);
    this.isEmpty = xml.charCodeAt(at) === SLASH;
    if (this.isEmpty) at += 1;
    if (xml.charCodeAt(at) !== GREATER) throw this.damaged();
    this.at = at + 1;
  }

  private readAttributes(from: number): number {
    const { xml, places } = this;
    this.placeCount = 0;
    for (let at = this.pastBlanks(from); ;) {
      const start = at;
      let code = xml.charCodeAt(at);
      if (code === GREATER || code === SLASH) return at;
      while (code > SPACE && code !== EQUALS && code !== GREATER) code = xml.charCodeAt(++at);
      const end = at;
      at = this.pastBlanks(at);
      if (end === start || xml.charCodeAt(at) !== EQUALS) throw this.damaged();
      at = this.pastBlanks(at + 1);
      const quote = xml.charCodeAt(at);
      if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw this.damaged();
      const close = xml.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", at + 1);
      if (close < 0) throw this.damaged();
      places[this.placeCount++] = start;
      places[this.placeCount++] = end;
      places[this.placeCount++] = at + 1;
      places[this.placeCount++] = close;
      at = this.pastBlanks(close + 1);
    }
  }

  private pastBlanks(at: number): number {
    while (this.xml.charCodeAt(at) <= SPACE) at += 1;
    return at;
  }

  private damaged(): PackageFailure {
    return new PackageFailure("damaged", this.part);
  }
}
