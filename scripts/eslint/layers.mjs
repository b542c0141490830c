import path from "node:path";
import { reasonAgainst } from "./floors.mjs";

const root = path.join(import.meta.dirname, "../..");
const relative = (file) => path.relative(root, file).replaceAll("\\", "/");

/** Holds the layers of src: see floors.mjs. Every way of naming another file of ours counts. */
export const layers = {
  meta: {
    type: "problem",
    schema: [],
    messages: { forbidden: "This import breaks the layers: {{reason}}." },
  },
  create(context) {
    const from = relative(context.filename);
    const judge = (source, onlyTypes = false) => {
      if (typeof source?.value !== "string" || !source.value.startsWith(".")) return;
      const to = relative(path.resolve(path.dirname(context.filename), source.value));
      const reason = reasonAgainst(from, to, onlyTypes);
      if (reason) context.report({ node: source, messageId: "forbidden", data: { reason } });
    };
    return {
      ImportDeclaration: (node) => judge(node.source, importsOnlyTypes(node)),
      ExportNamedDeclaration: (node) => judge(node.source, exportsOnlyTypes(node)),
      ExportAllDeclaration: (node) => judge(node.source, node.exportKind === "type"),
      ImportExpression: (node) => judge(node.source),
      TSImportType: (node) => judge(node.source ?? node.argument?.literal, true),
      "CallExpression[callee.name='require']": (node) => judge(node.arguments[0]),
      // A worker is named by `new URL("./worker", import.meta.url)`.
      "NewExpression[callee.name='URL'][arguments.length=2]": (node) => judge(node.arguments[0]),
    };
  },
};

function importsOnlyTypes(node) {
  if (node.importKind === "type") return true;
  return node.specifiers.length > 0 && node.specifiers.every((each) => each.importKind === "type");
}

function exportsOnlyTypes(node) {
  if (node.exportKind === "type") return true;
  return node.specifiers.length > 0 && node.specifiers.every((each) => each.exportKind === "type");
}
