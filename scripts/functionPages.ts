import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { english } from "../src/functions/english";
import type { CatalogueEntry } from "../src/taskpane/functions/catalogue";
import { type FunctionDoc, readFunctionDocs } from "./functionDocs";

export const FUNCTIONS_SOURCE = join(__dirname, "../src/functions/functions.ts");
export const PAGES_FOLDER = join(__dirname, "../docs/functions");
export const CATALOGUE_FILE = join(__dirname, "../src/shared/message/functionCatalogue.json");

/** One help page per function and their index, by file name: made from the JSDoc that Excel shows. */
export function functionPages(): Map<string, string> {
  const docs = readFunctionDocs(FUNCTIONS_SOURCE);
  return new Map([["README.md", index(docs)], ...docs.map((doc) => [`${doc.id}.md`, page(doc)] as const)]);
}

/** What the faces know of the functions, made from the same JSDoc. */
export function functionCatalogue(): string {
  const entries = readFunctionDocs(FUNCTIONS_SOURCE).map(catalogueEntry);
  return `${JSON.stringify(entries, null, 2)}\n`;
}

function catalogueEntry(doc: FunctionDoc): CatalogueEntry {
  const { id, description, parameters, returns, example, source } = doc;
  const texts = english[id];
  if (!texts) throw new Error(`[functions] ${id} has no English texts`);
  return {
    id,
    description: { zh: description, en: texts.description },
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      chineseName: parameter.chineseName,
      description: { zh: parameter.description, en: texts.parameters[parameter.name] ?? "" },
      optional: parameter.optional,
      range: parameter.matrix,
    })),
    returns,
    example,
    source,
  };
}

function index(docs: readonly FunctionDoc[]): string {
  const rows = docs.map(({ id, description }) => `| [PERF.${id}](${id}.md) | ${description} |`);
  return ["# PERF 函数 · PERF functions", "", "| 函数 | 说明 |", "|---|---|", ...rows, ""].join("\n");
}

function page(doc: FunctionDoc): string {
  const texts = english[doc.id];
  const names = doc.parameters.map(({ chineseName, optional }) =>
    optional ? `[${chineseName}]` : chineseName,
  );
  const rows = doc.parameters.map(
    ({ name, chineseName, description, optional }) =>
      `| ${chineseName} | ${optional ? "可不填" : "必填"} | ${description} | \`${name}\`: ${texts?.parameters[name] ?? ""} |`,
  );
  return [
    `# PERF.${doc.id}`,
    "",
    doc.description,
    "",
    texts?.description ?? "",
    "",
    `\`=PERF.${doc.id}(${names.join(", ")})\``,
    "",
    "| 参数 | | 说明 | Parameter |",
    "|---|---|---|---|",
    ...rows,
    "",
    `返回：${doc.returns}`,
    "",
    `例：\`${doc.example}\``,
    "",
    `依据：${doc.source}`,
    "",
  ].join("\n");
}

/** Run directly, writes the pages and the catalogue, and removes pages of functions that are gone. */
if (require.main === module) {
  const pages = functionPages();
  mkdirSync(PAGES_FOLDER, { recursive: true });
  for (const file of readdirSync(PAGES_FOLDER)) if (!pages.has(file)) rmSync(join(PAGES_FOLDER, file));
  for (const [file, text] of pages) writeFileSync(join(PAGES_FOLDER, file), text);
  writeFileSync(CATALOGUE_FILE, functionCatalogue());
  console.log(`${pages.size} pages in docs/functions, and the catalogue of the task pane`);
}
