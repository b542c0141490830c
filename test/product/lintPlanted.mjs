/**
 * Lints snippets as if they stood in files of the project, with the project's own configuration: reads a list of
 * `{file, code}` from standard input and prints what ESLint says of each. A process of its own, because jest cannot
 * load a configuration that is an ES module.
 */
import path from "node:path";
import { text } from "node:stream/consumers";
import { ESLint } from "eslint";

const root = path.join(import.meta.dirname, "../..");
const needTypes = [
  "no-floating-promises",
  "no-misused-promises",
  "await-thenable",
  "switch-exhaustiveness-check",
];
const eslint = new ESLint({
  cwd: root,
  // The planted files do not exist, so TypeScript knows no types in them.
  overrideConfig: {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: false } },
    rules: Object.fromEntries(needTypes.map((rule) => [`@typescript-eslint/${rule}`, "off"])),
  },
});

const answers = [];
for (const { file, code } of JSON.parse(await text(process.stdin))) {
  const [{ messages }] = await eslint.lintText(code, { filePath: path.join(root, file) });
  answers.push(messages.map(({ ruleId, message, fatal }) => ({ ruleId, message, fatal: fatal ?? false })));
}
process.stdout.write(JSON.stringify(answers));
