import { minify } from "@swc/core";
import { Compilation, sources, type Compiler } from "webpack";

/**
 * Minifies a script. Names of classes and functions stay, because the formula library tells its tokens apart by them;
 * for Node letters beyond ASCII are escaped, because the engine reads a script of plain letters in half the time.
 */
export class MinifyPlugin {
  constructor(private readonly options: { readonly asciiOnly: boolean } = { asciiOnly: true }) {}

  apply(compiler: Compiler): void {
    const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
    compiler.hooks.compilation.tap("MinifyPlugin", (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name: "MinifyPlugin", stage }, async (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          const { code } = await minify(String(asset.source()), {
            compress: true,
            mangle: { keep_classnames: true, keep_fnames: true },
            format: { ...this.options, comments: false },
            module: false,
          });
          compilation.updateAsset(name, new sources.RawSource(code));
        }
      });
    });
  }
}
