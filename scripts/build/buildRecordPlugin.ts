import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Compiler } from "webpack";
import { bundledPackages } from "./bundledPackages";
import type { BuildSettings } from "./settings";

/** Where a build of dist leaves its record; below the root of the repository. */
export const buildRecordFile = ".cache/build.json";

/** What dist holds, for those who ask whether it can be used as it is. */
export interface BuildRecord extends BuildSettings {
  readonly production: boolean;
  /** The folders of the packages that ended up in the bundles, below the root; the notices are made of them. */
  readonly packages: readonly string[];
}

export class BuildRecordPlugin {
  constructor(private readonly settings: BuildSettings) {}

  apply(compiler: Compiler): void {
    compiler.hooks.done.tap("BuildRecordPlugin", ({ compilation }) => {
      // A failed build, or one into another folder, says nothing about dist.
      const isDist = compiler.outputPath === path.join(compiler.context, "dist");
      if (!isDist || compilation.errors.length > 0) return;
      const record: BuildRecord = {
        ...this.settings,
        production: compiler.options.mode === "production",
        packages: bundledPackages(compilation, compiler.context),
      };
      const file = path.join(compiler.context, buildRecordFile);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
    });
  }
}
