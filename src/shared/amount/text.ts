/** Nothing but ASCII without spaces and common Chinese characters: such a text is normal as it stands. */
const PLAIN = /^[\x21-\x7e\u4e00-\u9fff]*$/u;

/** Letters that nobody sees: zero-width spaces and joiners, marks of byte order and direction, soft hyphens. */
const UNSEEN = /\p{Cf}+/gu;

/** A text as a person sees it: without such letters, and without spaces around it. */
export function visibleText(text: string): string {
  return PLAIN.test(text) ? text : text.replace(UNSEEN, "").trim();
}

/**
 * Text as people type it, made comparable: full-width forms to half-width (NFKC), every space, line break and
 * unseen letter removed, the many dashes to one hyphen. Used for figures and labels alike; never for what is shown.
 */
export function normaliseText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]+/gu, "")
    .replace(/[‐‑‒–—―−─﹣]/gu, "-");
}
