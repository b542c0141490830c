import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Our own scripts of a built folder by file name; a local copy of Office.js lies deeper and is not ours. */
export function readBuiltScripts(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".js"));
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
}
