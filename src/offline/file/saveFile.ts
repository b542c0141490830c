/** How long the browser may need to take over the bytes of a download, in milliseconds. */
const TAKEN_OVER = 60_000;

/** Hands bytes to the browser as a download under a name; they never leave the machine. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_OVER);
}

/** The name without its ending, and the ending with its point. */
export function nameParts(file: string): { readonly name: string; readonly ending: string } {
  const point = file.lastIndexOf(".");
  return point <= 0 ? { name: file, ending: "" } : { name: file.slice(0, point), ending: file.slice(point) };
}
