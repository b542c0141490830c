/**
 * What the libraries write in styles and selectors, and Chromium 86 does not read yet: there the focus in a dialog would
 * fail, and the dialog would stand anywhere. Both are spelled out in words that it knows.
 */

/** Chromium 88: `:is(a, b):not(c)` is `a:not(c), b:not(c)`. Other selectors stay as they are. */
export function spelledOut(selector: string): string {
  const [, list, rest = ""] = /^:is\(([^()]*)\)(.*)$/u.exec(selector) ?? [];
  if (list === undefined) return selector;
  return list
    .split(",")
    .map((each) => each.trim() + rest)
    .join(", ");
}

/** Chromium 87: `inset: 0` is all four sides. */
export function fourSides(rule: string): string {
  return rule.replace(/([{;])\s*inset:\s*(0(?:px)?)(?=\s*[;}])/gu, "$1top:$2;right:$2;bottom:$2;left:$2");
}

/** Lets a member of a browser's class have its first argument in older words. */
function reword<Member extends string>(
  target: Readonly<Record<Member, (text: string, ...rest: never[]) => unknown>>,
  member: Member,
  words: (text: string) => string,
): void {
  const own = target[member] as (...parts: unknown[]) => unknown;
  Object.defineProperty(target, member, {
    value(this: unknown, text: string, ...rest: unknown[]) {
      return own.call(this, words(text), ...rest);
    },
    writable: true,
    configurable: true,
  });
}

export function supplyStyles(): void {
  if (!CSS.supports("selector(:is(a))")) {
    reword(Element.prototype, "matches", spelledOut);
    reword(Element.prototype, "querySelector", spelledOut);
  }
  if (!CSS.supports("inset: 0")) reword(CSSStyleSheet.prototype, "insertRule", fourSides);
}
