import { existsSync } from "node:fs";
import { findFiles, type SkippedFile } from "../files/findFiles";
import { isPattern } from "../files/glob";
import { CallFault } from "./callFault";
import type { Arguments } from "./readArguments";
import { oneOf } from "./readValues";

/** `perf check-text`, understood. */
export interface CheckTextCall {
  readonly files: readonly string[];
  /** The tables the text speaks of; without one the text is checked by itself. */
  readonly workbook: string | undefined;
  readonly format: "text" | "json";
  /** Whether the workbook is read as if its officer had said nothing of it in Excel. */
  readonly ignoreRemembered: boolean;
  /** What the folders hold beside reports. */
  readonly skipped: readonly SkippedFile[];
  /** Arguments behind which nothing was found, and folders that could not be opened; the rest is checked. */
  readonly faults: readonly CallFault[];
}

/** Throws `CallFault`. A report that is missing is told like one that cannot be read, behind the others. */
export function readCheckTextCall({ given, operands }: Arguments): CheckTextCall {
  if (operands.length === 0) throw new CallFault("noText");
  const workbook = given.get("workbook");
  if (workbook !== undefined && !existsSync(workbook))
    throw new CallFault("workbookMissing", { path: workbook });
  const { files, missing, empty, gone, closed, skipped } = findFiles(operands, "texts");
  return {
    files: [...files, ...missing],
    workbook,
    format: oneOf("format", given.get("format") ?? "text", ["text", "json"]),
    ignoreRemembered: given.has("ignore-remembered"),
    skipped,
    faults: [
      ...empty.map((path) => new CallFault(isPattern(path) ? "nothingMatches" : "emptyTexts", { path })),
      ...gone.map((path) => new CallFault("folderMissing", { path })),
      ...closed.map((path) => new CallFault("closedFolder", { path })),
    ],
  };
}
