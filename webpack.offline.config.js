// The parts of the build are TypeScript like everything else; this lets Node read them.
require("tsx/cjs");

const path = require("node:path");
const { MinifyPlugin } = require("./scripts/build/minifyPlugin");
const { OnePagePlugin } = require("./scripts/build/onePagePlugin");
const { offlineRecordFile, PackageRecordPlugin } = require("./scripts/build/packageRecordPlugin");

/** Machines without a network keep their browsers for years: what is newer than this is brought down or supplied. */
const OLDEST_BROWSER = { chrome: "86" };

const inOldSyntax = (parser, rest = {}) => ({
  loader: "swc-loader",
  options: { env: { targets: OLDEST_BROWSER }, jsc: { parser, ...rest } },
});

/** The page for machines without Excel: one HTML file with all it needs inside, opened from a folder. */
module.exports = {
  target: "web",
  entry: "./src/offline/index.tsx",
  output: { path: path.join(__dirname, "dist"), filename: "offline.js", environment: { module: false } },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  devtool: false,
  performance: { hints: false },
  stats: "errors-warnings",
  optimization: { minimizer: [new MinifyPlugin({ asciiOnly: false })] },
  module: {
    parser: { javascript: { dynamicImportMode: "eager" } },
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        ...inOldSyntax(
          { syntax: "typescript", tsx: true },
          { transform: { react: { runtime: "automatic", development: false } } },
        ),
      },
      { test: /\.m?js$/, include: /node_modules/, ...inOldSyntax({ syntax: "ecmascript" }) },
    ],
  },
  plugins: [
    new OnePagePlugin({ script: "offline.js", template: "src/offline/offline.html", page: "offline.html" }),
    new PackageRecordPlugin(offlineRecordFile),
  ],
};
