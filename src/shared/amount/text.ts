/**
 * Text as people type it, made comparable: full-width forms to half-width (NFKC), every space and line break
 * removed, the many dashes to one hyphen. Used for figures and labels alike; never for what is shown.
 */
export function normaliseText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]+/gu, "")
    .replace(/[‐‑‒–—―−─﹣]/gu, "-");
}
