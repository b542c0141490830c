import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Members above the floor of ExcelApi 1.13 that are used behind `isSetSupported`, with the place of the guard. */
const GUARDED: Readonly<Record<string, string>> = {
  "ConditionalFormatCollection.getItemOrNullObject": "markRule.ts: deleteRule looks first only from 1.14 on",
  "RunOptions.mergeUndoGroup": "command.ts: runCommand asks for one undo step only from 1.20 on",
};

const FLOOR = 13;
const FOLDER = join(process.cwd(), "src/host/excel");

/** Every Office.js member that the files use, with the minor version of ExcelApi that brought it. */
function membersUsed(
  files: readonly string[],
  sources?: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ["office-js"],
  };
  const compilerHost = ts.createCompilerHost(options);
  const { readFile, fileExists } = compilerHost;
  compilerHost.readFile = (name) => sources?.get(name) ?? readFile(name);
  compilerHost.fileExists = (name) => sources?.has(name) === true || fileExists(name);
  const getSourceFile = compilerHost.getSourceFile.bind(compilerHost);
  compilerHost.getSourceFile = (name, ...rest) => {
    const text = sources?.get(name);
    return text === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  };
  const program = ts.createProgram([...files], options, compilerHost);
  const checker = program.getTypeChecker();
  const found = new Map<string, number>();

  const note = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.getDeclarations() ?? []) {
      if (!declaration.getSourceFile().fileName.includes("@types/office-js")) continue;
      const version = versionOf(declaration);
      if (version !== undefined && symbol) found.set(`${ownerOf(declaration)}.${symbol.name}`, version);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text));
    }
    if (ts.isObjectLiteralExpression(node)) {
      const type = checker.getContextualType(node);
      for (const property of node.properties) {
        if (property.name && ts.isIdentifier(property.name)) note(type?.getProperty(property.name.text));
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`not compiled: ${file}`);
    visit(source);
  }
  return found;
}

/** The oldest overload decides; a member without a note of its own is as old as its class. */
function versionOf(declaration: ts.Declaration): number | undefined {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const noted = /\[\s*Api set: ExcelApi 1\.(\d+)/.exec(
      node.getFullText().slice(0, node.getLeadingTriviaWidth()),
    );
    if (noted) return Number(noted[1]);
    if (
      /\[\s*Api set: ExcelApi(Online|Desktop|\s+BETA)/i.test(
        node.getFullText().slice(0, node.getLeadingTriviaWidth()),
      )
    )
      return Infinity;
  }
  return undefined;
}

function ownerOf(declaration: ts.Declaration): string {
  const { parent } = declaration;
  return (ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent)) && parent.name
    ? parent.name.text
    : "";
}

const ourFiles = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join(FOLDER, name));
const used = membersUsed(ourFiles);

test("the members of Office.js that we use are found, with their versions", () => {
  expect(used.size).toBeGreaterThan(40);
  expect(used.get("Range.getMergedAreasOrNullObject")).toBe(13);
  expect(used.get("WorksheetCollection.onChanged")).toBe(9);
  expect(used.get("RangeFill.pattern")).toBe(9);
});

test("none of them is younger than ExcelApi 1.13, but for those behind isSetSupported", () => {
  const younger = [...used].filter(([, version]) => version > FLOOR).map(([member]) => member);
  expect(younger.sort()).toEqual(Object.keys(GUARDED).sort());
});

test("a younger member would be found, however it is spelt", () => {
  const file = join(FOLDER, "imagined.ts");
  const source = `
    export function imagined(range: Excel.Range, format: Excel.ConditionalFormat) {
      const { valuesAsJson } = range;
      format.changeRuleToCustom({ formula: "=TRUE" });
      return valuesAsJson;
    }`;
  const members = membersUsed([file], new Map([[file, source]]));
  expect(members.get("Range.valuesAsJson")).toBe(16);
  expect(members.get("ConditionalFormat.changeRuleToCustom")).toBe(17);
});
