/** Nothing but ASCII without spaces and common Chinese characters: such a text is normal as it stands. */
const PLAIN = /^[\x21-\x7e\u4e00-\u9fff]*$/u;

/**
 * Text as people type it, made comparable: full-width forms to half-width (NFKC), every space and line break
 * removed, the many dashes to one hyphen. Used for figures and labels alike; never for what is shown.
 */
export function normaliseText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]+/gu, "")
    .replace(/[‐‑‒–—―−─﹣]/gu, "-");
}
