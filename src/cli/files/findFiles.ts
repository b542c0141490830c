import { readdirSync, statSync, type Dirent } from "node:fs";
import { type FileKind, fileKinds, type SkippedReason } from "./fileKinds";
import { folderOfPattern, isPattern, patternOf } from "./glob";

/** What Excel and Word leave beside an open file, and what a Mac leaves on a stick. */
const NOT_A_FILE_OF_ANYBODY = /^(?:~\$|\._)/u;

/** What a folder holds beside the files that are checked. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: SkippedReason;
}

/** Files to check, in a stable order, and arguments behind which there are none. */
export interface FoundFiles {
  readonly files: readonly string[];
  /** The path of each below the folder it was found in; files that were named themselves have none. */
  readonly below: ReadonlyMap<string, string>;
  readonly missing: readonly string[];
  /** Folders and patterns without a file. */
  readonly empty: readonly string[];
  /** Folders of patterns that are not there. */
  readonly gone: readonly string[];
  /** Folders that could not be looked into. */
  readonly closed: readonly string[];
  readonly skipped: readonly SkippedFile[];
}

interface Walk {
  readonly kind: FileKind;
  readonly files: string[];
  readonly skipped: SkippedFile[];
  readonly closed: string[];
}

/**
 * The files that arguments stand for: a file whatever it is called, a folder with all files of the kind below it, or a
 * pattern. Arguments keep their order, what a folder holds is in the order of its names; a file named twice comes once.
 */
export function findFiles(args: readonly string[], of: keyof typeof fileKinds = "workbooks"): FoundFiles {
  const kind = fileKinds[of];
  const files = new Set<string>();
  const below = new Map<string, string>();
  const [missing, empty, gone, closed]: [string[], string[], string[], string[]] = [[], [], [], []];
  const skipped = new Map<string, SkippedFile>();
  for (const written of args) {
    const argument = process.platform === "win32" ? written.replaceAll("\\", "/") : written;
    const what = kindOf(argument);
    if (what === "other") files.add(argument);
    else if (what === "missing" && !isPattern(argument)) missing.push(argument);
    else {
      const folder = what === "folder" ? argument : folderOfPattern(argument);
      if (kindOf(folder) !== "folder") {
        gone.push(folder);
        continue;
      }
      const walk: Walk = { kind, files: [], skipped: [], closed };
      lookInto(folder, walk);
      const { found, passedOver } = what === "folder" ? allOf(walk) : matching(argument, walk);
      if (found.length === 0) empty.push(argument);
      for (const file of found) {
        files.add(file);
        below.set(file, file.slice(prefixOf(folder).length));
      }
      for (const each of passedOver) skipped.set(each.path, each);
    }
  }
  return { files: [...files], below, missing, empty, gone, closed, skipped: [...skipped.values()] };
}

function kindOf(path: string): "folder" | "other" | "missing" {
  try {
    return statSync(path).isDirectory() ? "folder" : "other";
  } catch {
    // Whatever keeps it from being looked at is told when it is to be read.
    return "missing";
  }
}

interface Chosen {
  readonly found: readonly string[];
  readonly passedOver: readonly SkippedFile[];
}

function allOf({ files, skipped }: Walk): Chosen {
  return { found: files, passedOver: skipped };
}

/** Whether a linked folder would have held files of the pattern, nobody knows: it is told. */
function matching(pattern: string, { files, skipped }: Walk): Chosen {
  const shape = patternOf(pattern);
  return {
    found: files.filter((file) => shape.test(file)),
    passedOver: skipped.filter(({ path, reason }) => reason === "linked-folder" || shape.test(path)),
  };
}

function prefixOf(folder: string): string {
  return folder === "." ? "" : folder.endsWith("/") ? folder : `${folder}/`;
}

function lookInto(folder: string, walk: Walk): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    // A folder that may not be opened hides its files, not those of others.
    walk.closed.push(folder);
    return;
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
  for (const entry of entries) {
    const path = `${prefixOf(folder)}${entry.name}`;
    if (entry.isDirectory()) lookInto(path, walk);
    else if (!NOT_A_FILE_OF_ANYBODY.test(entry.name)) takeOrSkip(path, entry, walk);
  }
}

function takeOrSkip(path: string, entry: Dirent, { kind, files, skipped }: Walk): void {
  // A link to a folder may lead in a circle.
  if (entry.isSymbolicLink() && kindOf(path) === "folder") {
    skipped.push({ path, reason: "linked-folder" });
    return;
  }
  if (kind.wanted.test(entry.name)) {
    files.push(path);
    return;
  }
  const [, reason] = kind.skipped.find(([ending]) => ending.test(entry.name)) ?? [];
  if (reason !== undefined) skipped.push({ path, reason });
}
