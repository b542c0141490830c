import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { minifySync } from "@swc/core";
import { readBuiltScripts } from "../../scripts/build/builtScripts";
import { thirdPartyNotices } from "../../scripts/thirdPartyNotices";
import { builtCommand, builtPage, builtProduct, root } from "./builtProduct";

let dist: string;
let scripts: Record<string, string>;
let pages: Record<string, string>;

beforeAll(async () => {
  dist = await builtProduct();
  await builtCommand();
  await builtPage();
  scripts = readBuiltScripts(dist);
  const names = readdirSync(dist).filter((name) => name.endsWith(".html"));
  pages = Object.fromEntries(names.map((name) => [name, readFileSync(path.join(dist, name), "utf8")]));
}, 180_000);

/** Addresses that may stand in what we ship, each with the reason why nothing is ever sent there. */
const harmless: readonly (readonly [RegExp, string])[] = [
  [/^http:\/\/www\.w3\.org\//, "names of XML namespaces, which React DOM compares and nobody requests"],
  [/^https:\/\/(reactjs\.org|react\.dev)\//, "pages named in the text of React's errors"],
  [/^http:\/\/schemas\.openxmlformats\.org\//, "names of XML namespaces in workbook files"],
  [
    /^http:\/\/schemas\.microsoft\.com\/office\/webextensions\/webextension\/2010\/11$/,
    "name of the XML namespace of the settings that Excel keeps in a workbook file",
  ],
];
const officeJs = "https://appsforoffice.microsoft.com";

/**
 * Every way a page has to send something by script; React, Fluent UI and we need none of them. What could still be
 * misused, a picture's or a script's address, is held by the policy tested below: own origin only.
 */
const senders = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bWebTransport\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bRTCPeerConnection\b/,
];

describe("nothing leaves the machine", () => {
  test("no script holds a foreign address, but for the listed ones", () => {
    const foreign = Object.entries(scripts).flatMap(([name, text]) =>
      addressesIn(text)
        .filter((address) => !harmless.some(([pattern]) => pattern.test(address)))
        .map((address) => `${name}: ${address}`),
    );
    expect(foreign).toEqual([]);
  });

  test("no script can send: none of the browser's means is so much as named", () => {
    const named = Object.entries(scripts).flatMap(([name, text]) =>
      senders.filter((each) => each.test(text)).map((each) => `${name}: ${each.source}`),
    );
    expect(named).toEqual([]);
  });

  test("the pane's page names Microsoft for Office.js, in the policy and in the script, and nobody else", () => {
    expect(addressesIn(pages["taskpane.html"]!)).toEqual([officeJs, `${officeJs}/lib/1/hosted/office.js`]);
    expect(addressesIn(pages["help.html"]!)).toEqual([]);
  });

  test("the pane's policy is exactly this", () => {
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(
      pages["taskpane.html"]!,
    )?.[1];
    expect(policy?.split("; ")).toEqual([
      "default-src 'self'",
      `script-src 'self' ${officeJs}`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'none'",
    ]);
  });

  test("the policy stands before the first script and no script is inline", () => {
    const page = pages["taskpane.html"]!;
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
    expect([...page.matchAll(/<script[^>]*>([^<]*)<\/script>/g)].map(([, inside]) => inside)).toEqual([
      "",
      "",
      "",
    ]);
  });
});

describe("the bundles", () => {
  test("the page loads Office.js, then the functions, then the pane", () => {
    const sources = [...pages["taskpane.html"]!.matchAll(/<script[^>]*src="?([^">\s?]*)/g)].map(
      ([, source]) => source,
    );
    expect(sources).toEqual([`${officeJs}/lib/1/hosted/office.js`, "functions.js", "taskpane.js"]);
  });

  test("the functions carry no React and no Fluent UI, and stay small", () => {
    const functions = scripts["functions.js"]!;
    expect(functions).not.toMatch(/react|fluent|createElement\("div"|griffel/i);
    const decimal = readFileSync(path.join(root, "node_modules/decimal.js/decimal.js"), "utf8");
    const bare = minifySync(decimal, { compress: true, mangle: true }).code;
    expect(gzipSync(functions).length - gzipSync(bare).length).toBeLessThan(16 * 1024);
  });

  test("the scripts a pane waits for are at most 250 KB on the wire", () => {
    const sizes = Object.entries(scripts).map(
      ([name, text]) => [name, text.length, gzipSync(text).length] as const,
    );
    const table = sizes.map(
      ([name, plain, zipped]) => `${name}  ${kilobytes(plain)}  gzip ${kilobytes(zipped)}`,
    );
    process.stdout.write(`\n${table.join("\n")}\n`);
    const waited = sizes.filter(([name]) => name === "functions.js" || name === "taskpane.js");
    expect(waited.reduce((sum, [, , zipped]) => sum + zipped, 0)).toBeLessThan(250_000);
  });

  test("a production build ships no source map", () => {
    expect(readdirSync(dist).filter((name) => name.endsWith(".map"))).toEqual([]);
    expect(Object.values(scripts).filter((text) => text.includes("sourceMappingURL"))).toEqual([]);
  });

  test("Office.js is not in the build", () => {
    expect(
      readdirSync(dist, { recursive: true }).filter((name) => /office(-js|\.js)/.test(String(name))),
    ).toEqual([]);
  });
});

describe("the functions' descriptions", () => {
  test.each(["functions.json", "functions.en-US.json"])(
    "%s has no flag that crashes Excel LTSC 2021",
    (name) => {
      expect(readFileSync(path.join(dist, name), "utf8")).not.toMatch(/DataTypeAny/);
    },
  );

  test("are there in both languages, and English quotes only the words of the forms in Chinese", () => {
    const chinese = descriptions("functions.json");
    const english = descriptions("functions.en-US.json");
    expect(english).toHaveLength(chinese.length);
    for (const text of chinese) expect(text).toMatch(/\p{Script=Han}/u);
    english.forEach((text, index) => {
      expect(text).not.toBe(chinese[index]);
      expect(text).toMatch(/\b[a-z]{2,}\b/i);
      expect(text).not.toMatch(/[，。；：（）]/);
    });
  });
});

test("the third-party notices name the packages of the bundles, no more and no fewer", () => {
  const notices = readFileSync(path.join(root, "THIRD-PARTY-NOTICES.md"), "utf8");
  expect(notices).toBe(thirdPartyNotices());
});

function addressesIn(text: string): string[] {
  return [...text.matchAll(/\b(?:https?|wss?):\/\/[^\s"'`\\)<>;]+/g)].map(([address]) => address);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

function descriptions(name: string): string[] {
  const { functions } = JSON.parse(readFileSync(path.join(dist, name), "utf8")) as {
    functions: { description: string; parameters: { description: string }[] }[];
  };
  expect(functions.length).toBeGreaterThan(0);
  return functions.flatMap((each) => [
    each.description,
    ...each.parameters.map((parameter) => parameter.description),
  ]);
}
