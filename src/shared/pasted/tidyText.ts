/**
 * Text as it stands in a pasted cell: no-break, full-width and other wide spaces become plain ones, runs of them one,
 * zero-width marks go; every line is trimmed. Line breaks between lines stay, blank lines go.
 */
export function tidyText(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, "")
    .replace(/\r\n?/gu, "\n")
    .split("\n")
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
