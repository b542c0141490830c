import { readFile } from "node:fs/promises";
import path from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Office.js as the built pages ask for it; a development machine serves its own copy instead. */
const PUBLISHED_OFFICE_JS = /https:\/\/[^"'\s>]+\/office\.js/g;

export interface ServedFile {
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** The folders of the workbench by the beginning of their addresses; the last one is the page itself. */
export function servedFolders(root: string): ReadonlyMap<string, string> {
  return new Map([
    ["/addin/", path.join(root, "dist")],
    ["/office-js/", path.join(root, "node_modules/@microsoft/office-js/dist")],
    ["/samples/", path.join(root, "samples")],
    ["/", path.join(root, ".cache/workbench")],
  ]);
}

/** The file at an address, or nothing. Nothing outside the folders is ever read. */
export async function readServed(
  folders: ReadonlyMap<string, string>,
  address: string,
): Promise<ServedFile | undefined> {
  const entry = [...folders].find(([start]) => address.startsWith(start));
  if (!entry) return undefined;
  const [start, folder] = entry;
  const file = path.resolve(folder, address.slice(start.length) || "index.html");
  if (!file.startsWith(folder + path.sep)) return undefined;
  const content = await readIfThere(file);
  if (!content) return undefined;
  const extension = path.extname(file).toLowerCase();
  const type = TYPES[extension] ?? "application/octet-stream";
  if (start !== "/addin/" || extension !== ".html") return { type, content };
  return { type, content: content.toString("utf8").replace(PUBLISHED_OFFICE_JS, "/office-js/office.js") };
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    // A missing file is an answer to the browser; anything else is a fault of the machine.
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "EISDIR") return undefined;
    throw error;
  }
}
