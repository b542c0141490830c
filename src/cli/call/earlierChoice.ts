import { statSync } from "node:fs";
import type { CheckJob } from "../check/outcome";
import { earlierFiles } from "../files/earlierFiles";
import { findFiles, type FoundFiles } from "../files/findFiles";
import { CallFault } from "./callFault";
import type { Arguments } from "./readArguments";

/** What a job is compared with. */
type Earlier = Pick<CheckJob, "previous" | "lastYear" | "unmatched">;

const OPTIONS = [
  ["previous", "previous"],
  ["last-year", "lastYear"],
] as const;

/** What --previous and --last-year name for each file. Throws `CallFault`. */
export function earlierChoice(
  given: Arguments["given"],
  found: Pick<FoundFiles, "files" | "below">,
): (file: string) => Earlier {
  const choices = OPTIONS.flatMap(([option, as]) => {
    const path = given.get(option);
    return path === undefined ? [] : [{ as, earlier: earlierOf(path, `--${option}`, found) }];
  });
  return (file) => {
    const named = choices.map(({ as, earlier }) => [as, earlier(file)] as const);
    const unmatched = named.flatMap(([as, path]) => (path === undefined ? [as] : []));
    return {
      ...Object.fromEntries(named.filter(([, path]) => path !== undefined)),
      ...(unmatched.length > 0 && { unmatched }),
    };
  };
}

/** Every workbook that a file may be compared with. */
export function earlierIn(given: Arguments["given"]): readonly string[] {
  return OPTIONS.flatMap(([option]) => {
    const path = given.get(option);
    if (path === undefined) return [];
    return isFolder(path) ? findFiles([path]).files : [path];
  });
}

function earlierOf(
  path: string,
  option: string,
  found: Pick<FoundFiles, "files" | "below">,
): (file: string) => string | undefined {
  if (isFolder(path)) return earlierFiles(path, found);
  if (found.files.length > 1) throw new CallFault("previousForOne", { path, option });
  return () => path;
}

/** Throws `CallFault` where there is nothing, or where it may not be looked at. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new CallFault(isMissing ? "previousMissing" : "previousClosed", { path });
  }
}
