import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** A webpack build the workbench needs: what it is made of and the file that shows that it was made. */
interface Build {
  readonly name: string;
  readonly config: string;
  readonly sources: readonly string[];
  readonly result: string;
}

const BUILDS: readonly Build[] = [
  {
    name: "add-in",
    config: "webpack.config.js",
    sources: ["src", "assets", "manifest.xml", "webpack.config.js", "scripts/build", "package-lock.json"],
    result: "dist/taskpane.html",
  },
  {
    name: "workbench",
    config: "workbench/webpack.config.cjs",
    sources: ["workbench", "src/shared", "package-lock.json"],
    result: ".cache/workbench/workbench.js",
  },
];

/** A build failed; its messages stand above. */
export class BuildFailed extends Error {
  constructor(build: string) {
    super(`[BuildFailed] ${build}`);
    this.name = "BuildFailed";
  }
}

/** Builds what is missing or older than what it is made of. Throws `BuildFailed`. */
export function buildWhatIsStale(root: string, tell: (build: string) => void): void {
  for (const build of BUILDS) {
    if (!isStale(root, build)) continue;
    tell(build.name);
    const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
    const { status } = spawnSync(
      process.execPath,
      [webpack, "--config", build.config, "--mode", "production", "--stats", "errors-only"],
      { cwd: root, stdio: ["ignore", "inherit", "inherit"] },
    );
    if (status !== 0) throw new BuildFailed(build.name);
  }
}

function isStale(root: string, { sources, result }: Build): boolean {
  const file = path.join(root, result);
  if (!existsSync(file)) return true;
  const made = statSync(file).mtimeMs;
  return sources.some((source) => newest(path.join(root, source)) > made);
}

function newest(file: string): number {
  if (!existsSync(file)) return 0;
  const { mtimeMs } = statSync(file);
  if (!statSync(file).isDirectory()) return mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}
