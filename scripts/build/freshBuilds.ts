import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type BuildRecord, buildRecordFile } from "./buildRecordPlugin";
import { developmentUrl } from "./settings";

const root = path.join(__dirname, "../..");

/** The built perf command. */
export const perfScript = path.join(root, "dist/perf.cjs");

/** The built page that works without Excel. */
export const offlinePage = path.join(root, "dist/offline.html");

/** A webpack build, what it is made of, and how to see that it is there. */
interface Build {
  readonly name: string;
  readonly config: string;
  readonly sources: readonly string[];
  /** When what is there was made; undefined when it is missing or made with other settings. */
  readonly madeAt: () => number | undefined;
}

const addIn: Build = {
  name: "add-in",
  config: "webpack.config.js",
  sources: [
    "src",
    "assets",
    "scripts/build",
    "manifest.xml",
    "package.json",
    "webpack.config.js",
    "LICENSE",
    "THIRD-PARTY-NOTICES.md",
  ],
  madeAt: () => {
    const record = path.join(root, buildRecordFile);
    if (!existsSync(record) || !existsSync(path.join(root, "dist/manifest.xml"))) return undefined;
    const { production, addinUrl, officeJs } = JSON.parse(readFileSync(record, "utf8")) as BuildRecord;
    const usual = production && addinUrl === developmentUrl && officeJs === "cdn";
    return usual ? statSync(record).mtimeMs : undefined;
  },
};

const workbench: Build = {
  name: "workbench",
  config: "workbench/webpack.config.cjs",
  sources: ["workbench", "src/shared", "src/host/formula", "package.json"],
  madeAt: () => {
    const page = path.join(root, ".cache/workbench/workbench.js");
    const stamp = stampOf("workbench");
    return existsSync(page) && existsSync(stamp) ? statSync(stamp).mtimeMs : undefined;
  },
};

const perf: Build = {
  name: "perf",
  config: "webpack.perf.config.js",
  sources: ["src/cli", "src/host", "src/shared", "scripts/build", "package.json", "webpack.perf.config.js"],
  madeAt: () => {
    const stamp = stampOf("perf");
    return existsSync(perfScript) && existsSync(stamp) ? statSync(stamp).mtimeMs : undefined;
  },
};

const offline: Build = {
  name: "offline",
  config: "webpack.offline.config.js",
  sources: [
    "src/offline",
    "src/taskpane",
    "src/functions",
    "src/host",
    "src/shared",
    "scripts/build",
    "package.json",
    "webpack.offline.config.js",
  ],
  madeAt: () => {
    const stamp = stampOf("offline");
    return existsSync(offlinePage) && existsSync(stamp) ? statSync(stamp).mtimeMs : undefined;
  },
};

export const builds = { addIn, workbench, perf, offline };

/** A build failed; `words` are webpack's. */
export class BuildFailed extends Error {
  constructor(build: string, words: string) {
    super(`[BuildFailed] ${build}\n${words}`);
    this.name = "BuildFailed";
  }
}

/**
 * Builds what is missing or older than what it is made of, in production mode with the usual settings. Several
 * processes may ask at once: one builds, the others wait. Throws `BuildFailed`.
 */
export async function makeFresh(
  build: Build,
  tell: (build: string) => void = () => undefined,
): Promise<void> {
  const lock = path.join(root, `.cache/building-${build.name}`);
  while (!isFresh(build)) {
    if (!takeLock(lock)) {
      await pause(200);
      continue;
    }
    try {
      tell(build.name);
      const began = new Date();
      await runWebpack(build.name, ["--config", build.config, "--mode", "production"]);
      // Webpack leaves a file whose content stays the same untouched; what changed meanwhile is not in the build.
      writeFileSync(stampOf(build.name), "");
      utimesSync(stampOf(build.name), began, began);
    } finally {
      rmSync(lock, { recursive: true });
    }
  }
}

/** Runs webpack with settings from the environment; gives what it printed. Throws `BuildFailed`. */
export function runWebpack(
  name: string,
  options: readonly string[],
  settings: NodeJS.ProcessEnv = {},
): Promise<string> {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const mode = options.includes("development") ? "development" : "production";
  // Jest sets NODE_ENV to test; a build is the same whoever starts it.
  const env = { ...process.env, ADDIN_URL: "", OFFICE_JS: "", ...settings, NODE_ENV: mode };
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [webpack, ...options],
      { cwd: root, env, maxBuffer: 64 * 1024 * 1024 },
      (error, printed, complaints) =>
        error ? reject(new BuildFailed(name, printed + complaints)) : resolve(printed),
    );
  });
}

/** A file whose time says when the last build began. */
function stampOf(build: string): string {
  return path.join(root, `.cache/built-${build}`);
}

function isFresh(build: Build): boolean {
  const made = build.madeAt();
  return made !== undefined && build.sources.every((source) => newest(path.join(root, source)) <= made);
}

function newest(place: string): number {
  const { mtimeMs } = statSync(place);
  if (!statSync(place).isDirectory()) return mtimeMs;
  return readdirSync(place).reduce(
    (latest, name) => Math.max(latest, newest(path.join(place, name))),
    mtimeMs,
  );
}

/** Older than any build takes: left by a run that was killed. */
const ABANDONED = 180_000;

/** True for the one process that made the folder. */
function takeLock(lock: string): boolean {
  if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > ABANDONED) rmSync(lock, { recursive: true });
  mkdirSync(path.dirname(lock), { recursive: true });
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    // Another process was quicker; it builds for both. Under jest Node's errors are no instances of the tests' Error.
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
