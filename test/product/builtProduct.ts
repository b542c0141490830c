import path from "node:path";
import { builds, makeFresh, offlinePage, perfScript, runWebpack } from "../../scripts/build/freshBuilds";

export const root = path.join(__dirname, "../..");

/** The folder of a production build with default settings, built anew where it is stale. */
export async function builtProduct(): Promise<string> {
  await makeFresh(builds.addIn);
  return path.join(root, "dist");
}

/** The perf command, built anew where it is stale. */
export async function builtCommand(): Promise<string> {
  await makeFresh(builds.perf);
  return perfScript;
}

/** The page that works without Excel, built anew where it is stale. */
export async function builtPage(): Promise<string> {
  await makeFresh(builds.offline);
  return offlinePage;
}

/** Builds into a folder with settings of one's own; slow. Gives what webpack printed. Throws `BuildFailed`. */
export function buildInto(
  folder: string,
  mode: "production" | "development",
  settings: NodeJS.ProcessEnv = {},
): Promise<string> {
  return runWebpack("add-in", ["--mode", mode, "--output-path", folder], settings);
}
