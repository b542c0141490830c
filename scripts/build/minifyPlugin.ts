import { minify } from "@swc/core";
import { Compilation, sources, type Compiler } from "webpack";

/**
 * Minifies a script for Node. Names of classes and functions stay, because the formula library tells its tokens apart
 * by them; letters beyond ASCII are escaped, because the engine reads a script of plain letters in half the time.
 */
export class MinifyPlugin {
  apply(compiler: Compiler): void {
    const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
    compiler.hooks.compilation.tap("MinifyPlugin", (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name: "MinifyPlugin", stage }, async (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          const { code } = await minify(String(asset.source()), {
            compress: true,
            mangle: { keep_classnames: true, keep_fnames: true },
            format: { asciiOnly: true, comments: false },
            module: false,
          });
          compilation.updateAsset(name, new sources.RawSource(code));
        }
      });
    });
  }
}
