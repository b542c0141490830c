import path from "node:path";
import type { Compilation, Module } from "webpack";

/** The folders, below a root, of the packages that ended up in a bundle. */
export function bundledPackages(compilation: Compilation, root: string): string[] {
  const folders = new Set<string>();
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
    for (const part of partsOf(module)) {
      const folder = packageFolder(part.nameForCondition());
      if (folder) folders.add(path.relative(root, folder).replaceAll("\\", "/"));
    }
  }
  return [...folders].sort();
}

/** A concatenated module stands for several files; any other stands for itself. */
function partsOf(module: Module): readonly Module[] {
  return "modules" in module && Array.isArray(module.modules) ? (module.modules as Module[]) : [module];
}

/** The folder of the package a file belongs to, below the innermost node_modules: versions may differ by place. */
function packageFolder(file: string | null): string | undefined {
  return file?.match(/^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/)?.[0];
}
