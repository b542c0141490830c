import { existsSync, readFileSync, statSync } from "node:fs";
import { plainLetters } from "../../host/file/document/plainLetters";
import type { AdministrativeLevel, LayoutChoices } from "../../shared/layout/choices";
import { layoutChoices } from "../../shared/layout/defaultChoices";
import { parseCodes } from "../../shared/statement/subjects";
import { CallFault } from "./callFault";
import type { Arguments } from "./readArguments";
import { oneOf, wholeNumber } from "./readValues";
import { readStatementIds } from "./statementIds";

/** `perf layout`, understood. */
export interface LayoutCall {
  readonly path: string;
  readonly choices: LayoutChoices;
}

/** The set that a unit submits: the nine public statements, 附件2 and 附件3. */
const COMPLETE = "01-09,basic,self";

const LEVELS: readonly AdministrativeLevel[] = ["中央", "省级", "市级", "县级", "区级", "乡镇级"];

/** Final accounts are of the year that has ended. Throws `CallFault`. */
export function readLayoutCall({ given, operands }: Arguments, today: Date): LayoutCall {
  const [path] = operands;
  if (path === undefined || operands.length > 1) throw new CallFault("oneTarget");
  if (!/\.xlsx$/iu.test(path)) throw new CallFault("notXlsx", { path });
  if (existsSync(path) && !given.has("force")) throw new CallFault("exists", { path });
  const unit = oneOf("money", given.get("money") ?? "万元", ["元", "万元"]);
  const source = oneOf("source", given.get("source") ?? "calculated", ["calculated", "typed", "working"]);
  const codes = given.get("codes");
  return {
    path,
    choices: layoutChoices({
      unitName: given.get("unit") ?? "",
      year: wholeNumber("year", given.get("year"), 1990, 2099) ?? today.getFullYear() - 1,
      statements: readStatementIds(given.get("statements") ?? COMPLETE),
      level: oneOf("level", given.get("level") ?? "市级", LEVELS),
      unit,
      // Working figures are in 元 already: nothing is to be converted where 元 are published.
      source: source === "working" && unit === "元" ? "calculated" : source,
      ...(codes !== undefined && { codes: readCodes(codes) }),
    }),
  };
}

/** Subject codes with commas between them, or a text file of them in any encoding that Windows writes. */
function readCodes(written: string): readonly string[] {
  const text = existsSync(written) || looksLikePath(written) ? textIn(written) : written;
  const { codes, unreadable } = parseCodes(text);
  const [value = codes.length === 0 ? written : undefined] = unreadable;
  if (value !== undefined)
    throw new CallFault("wrongValue", { option: "--codes", value, known: "2010301,2080505…" });
  return codes;
}

/** Codes are digits with commas between them: a name with an ending or a folder in it was meant as a file. */
function looksLikePath(written: string): boolean {
  return /[/\\]|\.[a-z]+$/iu.test(written);
}

function textIn(path: string): string {
  let text: string | undefined;
  try {
    // Opening a pipe may never end, nor reading a device.
    text = statSync(path).isFile() ? plainLetters(readFileSync(path)) : undefined;
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new CallFault(isMissing ? "codesMissing" : "codesNotText", { path });
  }
  if (text === undefined) throw new CallFault("codesNotText", { path });
  return text;
}
