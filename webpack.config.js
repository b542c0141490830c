// The parts of the build are TypeScript like everything else; this lets Node read them.
require("tsx/cjs");

const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { version } = require("./package.json");
const { BuildRecordPlugin } = require("./scripts/build/buildRecordPlugin");
const { FunctionsMetadataPlugin } = require("./scripts/build/functionsMetadataPlugin");
const { manifestFor } = require("./scripts/build/manifest");
const { officeJsFiles, republicationNotice } = require("./scripts/build/officeJsFiles");
const { contentSecurityPolicy, officeJsUrl, readSettings } = require("./scripts/build/settings");
const { english } = require("./src/functions/english");

const functionsSource = path.resolve(__dirname, "src/functions/functions.ts");
const officeJsFolder = path.join(__dirname, "node_modules/@microsoft/office-js/dist");

module.exports = (_environment, { mode }) => {
  const settings = readSettings(process.env);
  const production = mode === "production";
  if (settings.officeJs === "local") console.log(republicationNotice);

  return {
    // The pane stands on what the functions already carry, so that the one page holds no module twice.
    entry: {
      functions: functionsSource,
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: "functions" },
    },
    output: {
      path: path.join(__dirname, "dist"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:12].js",
      // The perf command and the page without Excel are built into the same folder on their own.
      clean: { keep: /^(perf\.cjs|offline\.html)$/ },
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    // A source map inside eval would be stopped by the page's own policy.
    devtool: production ? false : "source-map",
    performance: { hints: false },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            env: { targets: { edge: "110", safari: "16" } },
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic", development: !production } },
            },
          },
        },
      ],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: functionsSource, output: "functions.json" }),
      new FunctionsMetadataPlugin({
        generated: "functions.json",
        englishAsset: "functions.en-US.json",
        english,
      }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        // The file names stay, because the manifest names functions.js; the query makes caches see a new build.
        hash: true,
        officeJsUrl: officeJsUrl(settings.officeJs),
        contentSecurityPolicy: contentSecurityPolicy(settings.officeJs),
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "src/taskpane/help.html", to: "help.html" },
          { from: "LICENSE", to: "LICENSE.txt", toType: "file" },
          { from: "THIRD-PARTY-NOTICES.md" },
          {
            from: "manifest.xml",
            transform: (content) => manifestFor(content.toString(), settings.addinUrl, version),
          },
          ...(settings.officeJs === "local"
            ? officeJsFiles.map((file) => ({
                from: path.join(officeJsFolder, file),
                to: `office-js/${file}`,
              }))
            : []),
        ],
      }),
      new BuildRecordPlugin(settings),
    ],
  };
};
