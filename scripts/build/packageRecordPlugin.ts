import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Compiler } from "webpack";
import { bundledPackages } from "./bundledPackages";

/** Where the build of the perf command leaves the list of the packages in it; below the root of the repository. */
export const perfRecordFile = ".cache/build-perf.json";

/** The same for the page that works without Excel. */
export const offlineRecordFile = ".cache/build-offline.json";

/** Writes down, for the notices, which packages a bundle holds. */
export class PackageRecordPlugin {
  constructor(private readonly file: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.done.tap("PackageRecordPlugin", ({ compilation }) => {
      if (compilation.errors.length > 0) return;
      const file = path.join(compiler.context, this.file);
      mkdirSync(path.dirname(file), { recursive: true });
      const packages = bundledPackages(compilation, compiler.context);
      writeFileSync(file, `${JSON.stringify({ packages }, null, 2)}\n`);
    });
  }
}
