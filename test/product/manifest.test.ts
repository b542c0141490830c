import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readBuiltScripts } from "../../scripts/build/builtScripts";
import type { BuiltFiles } from "../../scripts/manifest/files";
import { validateManifest } from "../../scripts/manifest/validateManifest";
import { builtProduct } from "./builtProduct";

let manifest: string;
let files: BuiltFiles;
let scripts: string;

beforeAll(async () => {
  const dist = await builtProduct();
  files = (name) => {
    const file = path.join(dist, name);
    return existsSync(file) ? readFileSync(file) : undefined;
  };
  manifest = files("manifest.xml")!.toString();
  scripts = Object.values(readBuiltScripts(dist)).join("\n");
}, 180_000);

test("the built manifest and the files it points to are in order", () => {
  expect(validateManifest(manifest, files, scripts)).toEqual([]);
});

test("a manifest that is no XML is refused with its line", () => {
  expect(() => validateManifest(manifest.replace("</Hosts>", ""), files, scripts)).toThrow(
    /no well-formed XML, line \d+/,
  );
});

const tab = "Perf.Tab";
const long = (length: number): string => "表".repeat(length);

/** A fault planted in the manifest: what is replaced, by what, and the sentence that must name it. */
const planted: readonly (readonly [string, string | RegExp, string, string])[] = [
  ["an id that is no GUID", /<Id>[^<]*/, "<Id>perf", "Id must be a GUID, not perf"],
  [
    "a version in words",
    /<Version>[^<]*/,
    "<Version>1.0-beta",
    "Version must be two to four numbers, not 1.0-beta",
  ],
  [
    "too few rights",
    "ReadWriteDocument",
    "ReadDocument",
    "Permissions must be ReadWriteDocument, not ReadDocument",
  ],
  [
    "a lower floor of Excel",
    'MinVersion="1.13"',
    'MinVersion="1.4"',
    "Requirements must ask for ExcelApi 1.13",
  ],
  ["no provider", /<ProviderName>.*<\/ProviderName>/, "", "OfficeApp lacks ProviderName"],
  [
    "elements in the wrong order",
    /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/,
    "$2$1",
    "ProviderName must stand before DefaultLocale in OfficeApp",
  ],
  [
    "a runtime after the form factors",
    /(<Runtimes>[^]*<\/Runtimes>)\s*(<AllFormFactors>[^]*<\/AllFormFactors>)/,
    "$2$1",
    "Runtimes must stand before AllFormFactors in Host",
  ],
  [
    "an element unknown to Office",
    "<Permissions>",
    "<Author/><Permissions>",
    "OfficeApp may not hold Author",
  ],
  ["a short life", 'lifetime="long"', 'lifetime="short"', "Runtime must have the lifetime long"],
  [
    "a second page for the functions",
    /(<Page>\s*<SourceLocation resid=")[^"]*/,
    "$1Help.Url",
    "the Page of CustomFunctions must name the page of the Runtime, Page.Url",
  ],
  [
    "a second page for the commands",
    '<FunctionFile resid="Page.Url"/>',
    '<FunctionFile resid="Help.Url"/>',
    "FunctionFile must name the page of the Runtime, Page.Url",
  ],
  [
    "a second page for the pane",
    /ExecuteFunction">\s*<FunctionName>layOutStatements<\/FunctionName>/,
    'ShowTaskpane"><SourceLocation resid="Help.Url"/>',
    "a ShowTaskpane action must name the page of the Runtime, Page.Url",
  ],
  [
    "a pane of its own",
    /ExecuteFunction">\s*<FunctionName>layOutStatements<\/FunctionName>/,
    'ShowTaskpane"><SourceLocation resid="Page.Url"/><TaskpaneId>Pane</TaskpaneId>',
    "A shared runtime has one pane, so no TaskpaneId",
  ],
  [
    "no namespace",
    'DefaultValue="PERF"',
    'DefaultValue=""',
    "The namespace of the functions must be PERF everywhere",
  ],
  [
    "a dangling resource",
    'Label resid="Check.Label"',
    'Label resid="Chek.Label"',
    "No resource has the id Chek.Label, which is used",
  ],
  [
    "a resource nobody uses",
    "</bt:Urls>",
    '<bt:Url id="Old.Url" DefaultValue="https://localhost:3000/addin/help.html"/></bt:Urls>',
    "The resource Old.Url is never used",
  ],
  ["an id given twice", 'id="Perf.Cell.Check"', 'id="Perf.Check"', "The id Perf.Check is given twice"],
  ["an id too long", tab, tab.padEnd(33, "x"), `The id ${tab.padEnd(33, "x")} has more than 32 characters`],
  [
    "a short string too long",
    /(id="Tab.Label" DefaultValue=")[^"]*/,
    `$1${long(126)}`,
    "The text of Tab.Label in bt:ShortStrings has more than 125 characters",
  ],
  [
    "a long string too long",
    /(id="Check.Tip" DefaultValue=")[^"]*/,
    `$1${long(251)}`,
    "The text of Check.Tip in bt:LongStrings has more than 250 characters",
  ],
  [
    "an empty text",
    /(id="Check.Tip" DefaultValue=")[^"]*/,
    "$1",
    "The text of Check.Tip in bt:LongStrings is empty",
  ],
  [
    "another default language",
    "<DefaultLocale>zh-CN",
    "<DefaultLocale>en-US",
    "DefaultLocale must be zh-CN, not en-US",
  ],
  [
    "a text without English",
    /(id="Check.Tip"[^>]*>)\s*<bt:Override[^>]*>/,
    "$1",
    "Check.Tip has no en-US text",
  ],
  [
    "an override for another language",
    /(id="Check.Tip"[^>]*>\s*<bt:Override Locale=")en-US/,
    "$1zh-CN",
    "Check.Tip must have one override, for en-US, not for zh-CN",
  ],
  [
    "functions without English",
    /(id="Functions.Metadata.Url"[^>]*>)\s*<bt:Override[^>]*>/,
    "$1",
    "Functions.Metadata.Url has no en-US text",
  ],
  [
    "an address without https",
    /https:(\/\/localhost:3000\/addin\/functions.js)/,
    "http:$1",
    "Office loads https only: http://localhost:3000/addin/functions.js",
  ],
  [
    "an address elsewhere",
    "https://localhost:3000/addin/functions.js",
    "https://elsewhere.example/functions.js",
    "This address lies outside the add-in: https://elsewhere.example/functions.js",
  ],
  [
    "a foreign origin",
    "<AppDomain>https://localhost:3000",
    "<AppDomain>https://elsewhere.example",
    "AppDomains may hold our own origin only, not https://elsewhere.example",
  ],
  ["a page that was not built", "addin/functions.js", "addin/function.js", "The build has no function.js"],
  [
    "an icon of the wrong size",
    /(id="Check.Icon.80" DefaultValue="[^"]*)80.png/,
    "$164.png",
    "assets/check-64.png is 64 × 64 pixels, not 80 × 80",
  ],
  [
    "an icon that is no picture",
    /(id="Check.Icon.80" DefaultValue="[^"]*)assets\/[^"]*/,
    "$1help.html",
    "help.html is no PNG picture",
  ],
  [
    "an icon size left out",
    /<bt:Image size="80" resid="Check.Icon.80"\/>/,
    "",
    "An icon lacks its picture of 80 pixels (it has 16, 32)",
  ],
  [
    "a command nobody handles",
    "<FunctionName>clearMarks",
    "<FunctionName>wipeMarks",
    "No script associates the command wipeMarks",
  ],
];

test.each(planted)("%s is named", (_what, found, replacement, sentence) => {
  const spoilt = manifest.replace(found, replacement);
  expect(spoilt).not.toBe(manifest);
  expect(validateManifest(spoilt, files, scripts)).toContain(sentence);
});

test("a function Excel is told of and our script does not define is named", () => {
  const spoilt: BuiltFiles = (name) =>
    name === "functions.js"
      ? Buffer.from(
          files(name)!
            .toString()
            .replace(/associate\("RATE"/, 'associate("RAET"'),
        )
      : files(name);
  expect(validateManifest(manifest, spoilt, scripts)).toEqual([
    "functions.js does not associate RATE",
    "functions.json does not list RAET",
  ]);
});

test("a function missing in the English metadata is named", () => {
  const spoilt: BuiltFiles = (name) =>
    name === "functions.en-US.json" ? Buffer.from('{"functions":[]}') : files(name);
  expect(validateManifest(manifest, spoilt, scripts)).toEqual([
    "functions.en-US.json lists other functions than functions.json",
  ]);
});
