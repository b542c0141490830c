const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const root = path.join(__dirname, "..");

/** The workbench page; never part of what is shipped. */
module.exports = {
  mode: "production",
  entry: path.join(__dirname, "page/main.ts"),
  output: {
    path: path.join(root, ".cache/workbench"),
    filename: "workbench.js",
    clean: true,
    publicPath: "/",
  },
  resolve: { extensions: [".ts", ".js"] },
  devtool: false,
  performance: { hints: false },
  // The formula library tells its tokens apart by their names.
  optimization: { minimize: false },
  stats: "errors-warnings",
  module: {
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
    new HtmlPlugin({ template: path.join(__dirname, "page/index.html") }),
    new CopyPlugin({
      patterns: ["page/page.css", "grid/grid.css"].map((file) => path.join(__dirname, file)),
    }),
  ],
};
