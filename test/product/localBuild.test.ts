import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { officeJsFiles } from "../../scripts/build/officeJsFiles";
import { buildInto, root } from "./builtProduct";

let folder: string;
let printed: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "perf-local-"));
  const settings = { OFFICE_JS: "local", ADDIN_URL: "https://intranet.example/perf/" };
  printed = await buildInto(folder, "development", settings);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe("a build for an isolated intranet", () => {
  test("holds the builder's own Office.js, byte for byte", () => {
    const installed = path.join(root, "node_modules/@microsoft/office-js/dist");
    for (const file of officeJsFiles) {
      const copied = readFileSync(path.join(folder, "office-js", file));
      expect(copied.equals(readFileSync(path.join(installed, file)))).toBe(true);
    }
  });

  test("names no host but its own", () => {
    const page = readFileSync(path.join(folder, "taskpane.html"), "utf8");
    expect(page).toMatch(/<script src="?office-js\/office\.js/);
    expect(page).not.toMatch(/https?:/);
    const manifest = readFileSync(path.join(folder, "manifest.xml"), "utf8");
    expect(manifest).toContain('"https://intranet.example/perf/taskpane.html"');
    expect(manifest).not.toContain("localhost");
  });

  test("tells the builder that it must not be republished", () => {
    expect(printed).toContain("it must not be republished");
  });

  test("made for development, it has source maps and no code in eval, which the policy would stop", () => {
    expect(existsSync(path.join(folder, "taskpane.js.map"))).toBe(true);
    expect(readFileSync(path.join(folder, "functions.js"), "utf8")).not.toMatch(/\beval\(/);
  });
});
