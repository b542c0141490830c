import { readdirSync, statSync } from "node:fs";
import { folderOfPattern, isPattern, patternOf } from "./glob";

const WORKBOOK = /\.(?:xlsx|xlsm|xls)$/iu;
/** What Excel leaves beside an open workbook, and what a Mac leaves on a stick. */
const NOT_A_FILE_OF_ANYBODY = /^(?:~\$|\._)/u;

/** Files to check, in a stable order, and arguments behind which there are none. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly missing: readonly string[];
  /** Folders and patterns without a workbook. */
  readonly empty: readonly string[];
  /** Folders that could not be looked into. */
  readonly closed: readonly string[];
}

/**
 * The files that arguments stand for: a file whatever it is called, a folder with all workbooks below it, or a pattern.
 * Arguments keep their order, what a folder holds is in the order of its names; a file named twice comes once.
 */
export function findFiles(args: readonly string[]): FoundFiles {
  const files = new Set<string>();
  const [missing, empty, closed]: [string[], string[], string[]] = [[], [], []];
  for (const written of args) {
    const argument = process.platform === "win32" ? written.replaceAll("\\", "/") : written;
    const kind = kindOf(argument);
    if (kind === "other") files.add(argument);
    else if (kind === "missing" && !isPattern(argument)) missing.push(argument);
    else {
      const found = kind === "folder" ? workbooksIn(argument, closed) : matching(argument, closed);
      if (found.length === 0) empty.push(argument);
      for (const file of found) files.add(file);
    }
  }
  return { files: [...files], missing, empty, closed };
}

function kindOf(path: string): "folder" | "other" | "missing" {
  try {
    return statSync(path).isDirectory() ? "folder" : "other";
  } catch {
    // Whatever keeps it from being looked at is told when it is to be read.
    return "missing";
  }
}

function matching(pattern: string, closed: string[]): string[] {
  const folder = folderOfPattern(pattern);
  const shape = patternOf(pattern);
  const below = kindOf(folder) === "folder" ? workbooksIn(folder, closed) : [];
  return below.filter((file) => shape.test(file));
}

function workbooksIn(folder: string, closed: string[]): string[] {
  const prefix = folder === "." ? "" : folder.endsWith("/") ? folder : `${folder}/`;
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
      .flatMap((entry) => {
        const path = `${prefix}${entry.name}`;
        // A link to a folder may lead in a circle.
        if (entry.isDirectory()) return workbooksIn(path, closed);
        return WORKBOOK.test(entry.name) && !NOT_A_FILE_OF_ANYBODY.test(entry.name) ? [path] : [];
      });
  } catch {
    // A folder that may not be opened hides its files, not those of others.
    closed.push(folder);
    return [];
  }
}
