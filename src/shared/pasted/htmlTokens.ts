import { withoutEntities } from "./entities";

/** A piece of HTML: text with its entities resolved, or a tag with its name in lower case. */
export type HtmlToken =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "open"; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: "close"; readonly name: string };

/** Elements whose content is no text of the page. */
const UNSEEN = /^(?:style|script|title|template|noscript)$/u;

/**
 * Cuts HTML into texts and tags and never fails: comments, declarations and unseen elements are passed over, an
 * unfinished tag ends with the text, a quote that nobody closes ends with its tag. Every character is looked at a
 * bounded number of times, since a clipboard may hold anything.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  const quotes = new QuoteSearch(html);
  let at = 0;
  let textFrom = 0;
  const textBefore = function* (end: number): Generator<HtmlToken> {
    if (end > textFrom) yield { kind: "text", text: withoutEntities(html.slice(textFrom, end)) };
  };
  for (at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
    const next = html.charAt(at + 1);
    if (!/[a-z/!?]/iu.test(next)) {
      at++;
      continue;
    }
    yield* textBefore(at);
    if (next === "!" || next === "?") at = afterDeclaration(html, at);
    else if (next === "/") {
      const end = after(html, ">", at);
      yield { kind: "close", name: nameAt(html, at + 2) };
      at = end;
    } else {
      const name = nameAt(html, at + 1);
      const { attributes, end } = attributesAt(html, at + 1 + name.length, quotes);
      yield { kind: "open", name, attributes };
      at = UNSEEN.test(name) ? closingTag(html, name, end) : end;
    }
    textFrom = at;
  }
  yield* textBefore(html.length);
}

/** The place behind the next `mark`; the end of the text when there is none. */
function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

function afterDeclaration(html: string, at: number): number {
  return html.startsWith("<!--", at) ? after(html, "-->", at + 2) : after(html, ">", at);
}

function closingTag(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, "giu");
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}

/** Names are short; a longer one is none that we know. */
function nameAt(html: string, from: number): string {
  return (/^[a-z][^\s/><]*/iu.exec(html.slice(from, from + 40))?.[0] ?? "").toLowerCase();
}

/** Looks for closing quotes and remembers that there are no more, so that a text without any is searched once. */
class QuoteSearch {
  private readonly exhausted = new Set<string>();

  constructor(private readonly html: string) {}

  closing(quote: string, from: number): number {
    if (this.exhausted.has(quote)) return -1;
    const found = this.html.indexOf(quote, from);
    if (found < 0) this.exhausted.add(quote);
    return found;
  }
}

function attributesAt(
  html: string,
  from: number,
  quotes: QuoteSearch,
): { attributes: ReadonlyMap<string, string>; end: number } {
  const attributes = new Map<string, string>();
  const attribute = /[\s/]*([^\s=>/<][^\s=></]*)(?:\s*=\s*(["']?))?|[\s/]*(>|<|$)|[\s/]*=/uy;
  let at = from;
  for (;;) {
    attribute.lastIndex = at;
    const match = attribute.exec(html);
    // A "<" begins the next tag: the one before was never finished.
    if (!match || match[3] !== undefined) {
      const end = match ? attribute.lastIndex - (match[3] === "<" ? 1 : 0) : html.length;
      return { attributes, end };
    }
    at = attribute.lastIndex;
    const [, name, quote] = match;
    if (name === undefined) continue;
    const value = quote === undefined ? undefined : valueAt(html, at, quote, quotes);
    at = value?.end ?? at;
    attributes.set(name.toLowerCase(), withoutEntities(value?.text ?? ""));
  }
}

function valueAt(
  html: string,
  at: number,
  quote: string,
  quotes: QuoteSearch,
): { text: string; end: number } {
  const closing = quote === "" ? -1 : quotes.closing(quote, at);
  if (closing >= 0) return { text: html.slice(at, closing), end: closing + 1 };
  const bare = quote === "" ? /[^\s><]*/uy : /[^><]*/uy;
  bare.lastIndex = at;
  const text = bare.exec(html)?.[0] ?? "";
  return { text, end: at + text.length };
}
