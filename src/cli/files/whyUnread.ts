/** What it means that the system did not open a file. */
export function whyUnread(path: string, error: unknown): "missing" | "missing-folder" | "not-readable" {
  // A share that is not connected, a lack of rights: whatever it is, it is not known to be missing.
  if ((error as NodeJS.ErrnoException).code !== "ENOENT") return "not-readable";
  return /[/\\]$/u.test(path) ? "missing-folder" : "missing";
}
