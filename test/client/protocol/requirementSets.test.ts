import { readFileSync } from "node:fs";
import { INTRODUCED } from "../../../workbench/protocol/introduced";
import { isSetSupported } from "../../../workbench/protocol/requirementSets";

const TYPES = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
const EXCEL = TYPES.slice(TYPES.indexOf("declare namespace Excel {"));

/** The first "[Api set: …]" of the comment above each class and member, as Office.js documents it. */
function documentedVersions(): Map<string, string> {
  const versions = new Map<string, string>();
  let className = "";
  let version: string | undefined;
  for (const line of EXCEL.split("\n")) {
    if (/^\s*\/\*\*/.test(line)) version = undefined;
    version ??= /^\s*\*\s*(?:@remarks\s*)?\[Api set: ExcelApi (\d+\.\d+)/.exec(line)?.[1];
    const declared = /^ {4}class (\w+)/.exec(line)?.[1];
    if (declared) className = declared;
    const member = className && /^ {8}(?:readonly )?(\w+)\??[(:]/.exec(line)?.[1];
    const name = declared ?? (member && `${className}.${member}`);
    if (name && version && !versions.has(name)) versions.set(name, version);
    if (declared || member) version = undefined;
    if (/^ {4}\}/.test(line)) className = "";
  }
  return versions;
}

test("members are as old as Office.js documents them", () => {
  const documented = documentedVersions();
  const wrong = Object.entries(INTRODUCED).filter(([name, version]) => documented.get(name) !== version);
  expect(documented.size).toBeGreaterThan(1000);
  expect(wrong.map(([name, version]) => `${name} ${version}, documented ${documented.get(name)}`)).toEqual(
    [],
  );
});

test.each([
  ["ExcelApi", "1.13", true],
  ["excelapi", "1.17", true],
  ["ExcelApi", "1.18", false],
  ["DelayForCellEdit", undefined, true],
  ["WordApi", "1.1", false],
])("of an Excel with ExcelApi 1.17, %s %s is supported: %s", (set, version, supported) => {
  expect(isSetSupported("1.17", set, version)).toBe(supported);
});
