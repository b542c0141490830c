import { execFileSync, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { builds, makeFresh, perfScript, runWebpack } from "../scripts/build/freshBuilds";
import { readWorkbookFile } from "../src/host/file/reading/readWorkbookFile";
import { checkWorkbook } from "../src/shared/check/checkWorkbook";
import { recognise } from "../src/shared/recognition/recognise";
import { median } from "./pairedMedians";

/**
 * The perf command on generated workbooks: `npx tsx bench/files.ts [files …]`. Files per second and peak memory with
 * one and two workers, where the time goes, how long the command takes to start beside bare Node with the same reader,
 * and LibreOffice merely loading the same files, where it is installed. Nothing is asserted.
 */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 100, 2_000];
const STARTS = 15;
const root = path.join(__dirname, "..");
const SAMPLE = path.join(root, "samples/zhuzhou-2023.xlsx");

/** The sample with one figure of 支出决算表 changed, another one in every file. */
function generated(index: number): Uint8Array {
  const parts = unzipSync(new Uint8Array(readFileSync(SAMPLE)));
  const sheet = "xl/worksheets/sheet3.xml";
  const figures = [...strFromU8(parts[sheet] ?? new Uint8Array()).matchAll(/<v>\d+\.\d\d<\/v>/gu)];
  const found = figures[index % figures.length];
  const [figure = ""] = found ?? [];
  const at = found?.index ?? 0;
  const xml = strFromU8(parts[sheet] ?? new Uint8Array());
  const other = `<v>${1_000 + index}.25</v>`;
  parts[sheet] = strToU8(xml.slice(0, at) + other + xml.slice(at + figure.length));
  return zipSync(parts);
}

interface Run {
  readonly milliseconds: number;
  /** Megabytes; undefined where the system does not tell. */
  readonly peak: number | undefined;
}

function timed(args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { stdio: "ignore" });
    let peak: number | undefined;
    const watch = setInterval(() => {
      peak = peakOf(child.pid) ?? peak;
    }, 20);
    child.on("error", reject).on("exit", () => {
      clearInterval(watch);
      resolve({ milliseconds: performance.now() - start, peak });
    });
  });
}

function peakOf(pid: number | undefined): number | undefined {
  const file = `/proc/${pid ?? 0}/status`;
  if (!existsSync(file)) return undefined;
  const kilobytes = /VmHWM:\s*(\d+)/u.exec(readFileSync(file, "utf8"))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

async function manyFiles(folder: string, count: number): Promise<void> {
  const rounds = count > 500 ? 1 : count > 10 ? 3 : 7;
  const contestants = [1, 2].map((workers) => ({ workers, runs: [] as Run[] }));
  for (let round = 0; round < rounds; round++) {
    for (const { workers, runs } of contestants) {
      runs.push(await timed([perfScript, "check", folder, "--format", "json", "--workers", String(workers)]));
    }
  }
  for (const { workers, runs } of contestants) {
    const time = median(runs.map(({ milliseconds }) => milliseconds));
    const peak = Math.max(...runs.map((run) => run.peak ?? Number.NaN));
    console.log(
      `${String(count).padStart(5)} files, ${workers} worker(s): ${(time / 1000).toFixed(2)} s, ${((count / time) * 1000).toFixed(1)} files/s, peak ${Math.round(peak)} MB`,
    );
  }
}

/** Where the time goes once the engine is warm. */
function shares(): void {
  const times = { read: [] as number[], recognise: [] as number[], check: [] as number[] };
  for (let round = 0; round < 60; round++) {
    const bytes = generated(round);
    const start = performance.now();
    const read = readWorkbookFile(bytes);
    if (read.kind === "refused") throw new Error(read.reason);
    const isRead = performance.now();
    recognise(read.snapshot);
    const isRecognised = performance.now();
    checkWorkbook(read.snapshot);
    const isChecked = performance.now();
    if (round < 20) continue;
    times.read.push(isRead - start);
    times.recognise.push(isRecognised - isRead);
    // Checking recognises again.
    times.check.push(isChecked - isRecognised - (isRecognised - isRead));
  }
  const [read, recognised, checked] = [times.read, times.recognise, times.check].map(median);
  const total = (read ?? 0) + (recognised ?? 0) + (checked ?? 0);
  const share = (part = 0): string => `${part.toFixed(1)} ms (${Math.round((part / total) * 100)} %)`;
  console.log(
    `one warm file: reading ${share(read)}, recognising ${share(recognised)}, checking ${share(checked)}`,
  );
}

async function startUp(folder: string): Promise<void> {
  const config = path.join(folder, "reader.config.cjs");
  const entry = path.join(folder, "reader.ts");
  const reader = JSON.stringify(path.join(root, "src/host/file/reading/readWorkbookFile"));
  writeFileSync(
    entry,
    `import { readFileSync } from "node:fs";\nimport { readWorkbookFile } from ${reader};\nif (readWorkbookFile(readFileSync(process.argv[2])).kind !== "read") process.exit(1);\n`,
  );
  writeFileSync(
    config,
    `const base = require(${JSON.stringify(path.join(root, "webpack.perf.config.js"))});\nmodule.exports = { ...base, context: ${JSON.stringify(root)}, entry: ${JSON.stringify(entry)}, output: { path: ${JSON.stringify(folder)}, filename: "reader.cjs" }, plugins: [] };\n`,
  );
  await runWebpack("reader", ["--config", config, "--mode", "production"]);
  const contestants = [
    { name: "bare Node", args: ["-e", "0"], times: [] as number[] },
    {
      name: "Node and the same reader",
      args: [path.join(folder, "reader.cjs"), SAMPLE],
      times: [] as number[],
    },
    { name: "perf check", args: [perfScript, "check", SAMPLE], times: [] as number[] },
  ];
  for (let round = 0; round < STARTS; round++) {
    for (const { args, times } of contestants) times.push((await timed(args)).milliseconds);
  }
  const medians = contestants.map(({ times }) => median(times));
  contestants.forEach(({ name }, index) => console.log(`${name}: ${Math.round(medians[index] ?? 0)} ms`));
  console.log(`ratio to Node and the same reader ${((medians[2] ?? 0) / (medians[1] ?? 1)).toFixed(2)}`);
}

/** Text of every sheet is the least that LibreOffice can be made to do with a file. */
function libreOffice(folder: string, profile: string): void {
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  try {
    const start = performance.now();
    execFileSync("soffice", [`-env:UserInstallation=file://${profile}`, "--headless", "--cat", ...files], {
      stdio: "ignore",
    });
    const seconds = (performance.now() - start) / 1000;
    console.log(
      `LibreOffice, loading ${files.length} files: ${seconds.toFixed(1)} s, ${(files.length / seconds).toFixed(1)} files/s`,
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    console.log("LibreOffice is not installed");
  }
}

async function main(): Promise<void> {
  await makeFresh(builds.perf);
  const work = mkdtempSync(path.join(tmpdir(), "perf-files-"));
  try {
    await startUp(work);
    shares();
    for (const count of sizes) {
      const folder = path.join(work, String(count));
      mkdirSync(folder);
      for (let index = 0; index < count; index++)
        writeFileSync(path.join(folder, `${String(index).padStart(5, "0")}.xlsx`), generated(index));
      await manyFiles(folder, count);
      if (count > 1 && count <= 100) libreOffice(folder, path.join(work, "profile"));
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

void main();
