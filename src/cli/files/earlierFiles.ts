import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { findFiles, type FoundFiles } from "./findFiles";

/**
 * Which file of a folder of earlier workbooks a file is compared with: the one with the same path below it, else the one
 * of its name, if that name is given once and found once.
 */
export function earlierFiles(
  folder: string,
  { files, below }: Pick<FoundFiles, "files" | "below">,
): (file: string) => string | undefined {
  const given = countedNames(files);
  let found: readonly string[] | undefined;
  return (file) => {
    const name = basename(file);
    const place = below.get(file);
    const there = place === undefined ? undefined : join(folder, place);
    if (there !== undefined && existsSync(there)) return there;
    found ??= findFiles([folder]).files;
    const [only, another] = found.filter((earlier) => basename(earlier) === name);
    return given.get(name) === 1 && another === undefined ? only : undefined;
  };
}

function countedNames(files: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(basename(file), (counts.get(basename(file)) ?? 0) + 1);
  return counts;
}
