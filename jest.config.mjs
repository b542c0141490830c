const transform = {
  "^.+\\.[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  ],
};
const project = (displayName, folder, rest = {}) => ({
  displayName,
  testMatch: [`<rootDir>/test/${folder}/**/*.test.ts?(x)`],
  testEnvironment: "node",
  transform,
  ...rest,
});

/** Six rooms of tests: the pure core, the built product, the command, the pane's words, the genuine client, a real browser. */
export default {
  projects: [
    project("core", "core", { setupFilesAfterEnv: ["<rootDir>/test/core/support/seed.ts"] }),
    project("product", "product"),
    project("cli", "cli"),
    project("client", "client"),
    project("pane", "pane", {
      testEnvironment: "jsdom",
      setupFilesAfterEnv: ["<rootDir>/test/pane/browserParts.ts"],
    }),
    project("browser", "browser"),
  ],
  testTimeout: 60_000,
};
