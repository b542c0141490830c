import { extname, join } from "node:path";
import { CallFault } from "./callFault";

/** Where the marked copies of a run go. */
export interface MarkedCopies {
  /** The copy's path by that of the file. */
  readonly of: ReadonlyMap<string, string>;
  /** The folder of them all; undefined where there is one copy, which was named itself. */
  readonly folder: string | undefined;
}

/**
 * One file that was named is marked into a file, several into a folder, each under its own path. Throws `CallFault`.
 */
export function markedCopies(mark: string, files: readonly string[], named: readonly string[]): MarkedCopies {
  const [only] = files;
  if (files.length === 1 && only !== undefined && only === named[0]) {
    const ending = extname(only).toLowerCase();
    if (ending === ".xls") throw new CallFault("markOld", { path: only });
    if (extname(mark).toLowerCase() !== ending) throw new CallFault("markEnding", { path: mark, ending });
    return { of: new Map([[only, mark]]), folder: undefined };
  }
  if (files.length > 0 && /\.xls[xm]?$/iu.test(mark)) throw new CallFault("markFolder", { path: mark });
  return { of: new Map(files.map((file) => [file, join(mark, ...stepsOf(file))])), folder: mark };
}

/** The steps of a path that lead down. */
function stepsOf(file: string): string[] {
  return file.split("/").filter((step) => !/^(?:\.{1,2}|[A-Za-z]:)?$/u.test(step));
}
