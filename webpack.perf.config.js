// The parts of the build are TypeScript like everything else; this lets Node read them.
require("tsx/cjs");

const path = require("node:path");
const { BannerPlugin, Compilation } = require("webpack");
const { MinifyPlugin } = require("./scripts/build/minifyPlugin");
const { PackageRecordPlugin, perfRecordFile } = require("./scripts/build/packageRecordPlugin");

/** The perf command: one script for Node with all it needs inside, large libraries run only when they are needed. */
module.exports = {
  target: "node20",
  entry: "./src/cli/perf.ts",
  output: { path: path.join(__dirname, "dist"), filename: "perf.cjs" },
  resolve: { extensions: [".ts", ".js"] },
  devtool: false,
  performance: { hints: false },
  stats: "errors-warnings",
  // Its workers are threads of the same file, which must therefore know its own name.
  node: { __filename: false },
  optimization: { minimizer: [new MinifyPlugin()] },
  module: {
    parser: { javascript: { dynamicImportMode: "eager" } },
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } },
      },
    ],
  },
  plugins: [
    new BannerPlugin({
      banner: "#!/usr/bin/env node",
      raw: true,
      stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE,
    }),
    new PackageRecordPlugin(perfRecordFile),
  ],
};
