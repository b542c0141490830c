import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import path from "node:path";
import { root } from "../product/builtProduct";
import { Shell, ZHUZHOU } from "./support/perf";

let shell: Shell;

beforeAll(async () => {
  shell = await Shell.open();
}, 180_000);
afterAll(() => shell.close());

const npm = process.platform === "win32" ? "npm.cmd" : "npm";

test("the packed command runs in an empty folder, with nothing else installed", async () => {
  const packed = await shell.run(npm, ["pack", root, "--ignore-scripts", "--silent"]);
  const tarball = packed.out.trim().split("\n").at(-1)!;
  const call = ["exec", "--yes", "--offline", "--package", `./${tarball}`, "--", "perf", "check", ZHUZHOU];
  const { code, out } = await shell.run(npm, call, { npm_config_cache: shell.at("cache") });
  expect(out).toContain("认出 10 张表");
  expect(code).toBe(0);
});

test("the package needs nothing at run time", () => {
  const product = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as Record<
    string,
    unknown
  >;
  expect(product).not.toHaveProperty("dependencies");
  expect(product.bin).toEqual({ perf: "dist/perf.cjs" });
});

test("no React, no Office.js, no request, and no module but Node's own", () => {
  const script = readFileSync(shell.script, "utf8");
  expect(script).not.toMatch(/react|fluentui|Office\.onReady|Excel\.run/u);
  const required = new Set([...script.matchAll(/\brequire\("([^"]+)"\)/gu)].map(([, name]) => name));
  const harmless = ["fs", "path", "os", "crypto", "stream", "worker_threads", "process", "buffer"];
  expect([...required].filter((name) => !harmless.includes(name!.replace("node:", "")))).toEqual([]);
  expect(script).not.toMatch(/\bfetch\(|node:https?|XMLHttpRequest\(\)/u);
});

test("its size is known and stays so", () => {
  const script = readFileSync(shell.script);
  const [plain, zipped] = [script.length, gzipSync(script).length].map((size) => Math.round(size / 1024));
  process.stdout.write(`\nperf.cjs  ${plain} KB  gzip ${zipped} KB\n`);
  expect(plain).toBeLessThan(1_600);
});
