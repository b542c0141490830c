/** Whether an argument is a pattern; a file of that very name is one no longer. */
export function isPattern(argument: string): boolean {
  return /[*?]/u.test(argument);
}

/** The folder in which a pattern starts to be one. */
export function folderOfPattern(pattern: string): string {
  const steps = pattern.split("/");
  const first = steps.findIndex(isPattern);
  const folder = steps.slice(0, first).join("/");
  return folder === "" ? (pattern.startsWith("/") ? "/" : ".") : folder;
}

/** `*` and `?` within a name, `**` for any folders; endings in capitals or not, as programs write them. */
export function patternOf(glob: string): RegExp {
  const source = glob
    .split("/")
    .map((step) => (step === "**" ? "**" : escaped(step)))
    .join("/")
    .replaceAll("**/", "(?:[^/]+/)*")
    .replaceAll("**", ".*");
  return new RegExp(`^${source}$`, "u");
}

function escaped(step: string): string {
  const dot = step.lastIndexOf(".");
  if (dot < 0) return plain(step);
  return (
    plain(step.slice(0, dot)) +
    plain(step.slice(dot)).replace(/[a-z]/giu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
  );
}

function plain(step: string): string {
  return step
    .replace(/[.+^${}()|[\]\\]/gu, "\\$&")
    .replace(/\*+/gu, "[^/]*")
    .replaceAll("?", "[^/]");
}
