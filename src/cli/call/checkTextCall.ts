import { existsSync } from "node:fs";
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
}

/** Throws `CallFault`. A report that is missing is told in its place, like one that cannot be read. */
export function readCheckTextCall({ given, operands }: Arguments): CheckTextCall {
  if (operands.length === 0) throw new CallFault("noText");
  const workbook = given.get("workbook");
  if (workbook !== undefined && !existsSync(workbook))
    throw new CallFault("workbookMissing", { path: workbook });
  return {
    files: operands,
    workbook,
    format: oneOf("format", given.get("format") ?? "text", ["text", "json"]),
    ignoreRemembered: given.has("ignore-remembered"),
  };
}
