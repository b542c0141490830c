import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildRecordFile } from "./build/buildRecordPlugin";
import { offlineRecordFile, perfRecordFile } from "./build/packageRecordPlugin";

const root = path.join(__dirname, "..");
export const noticesFile = path.join(root, "THIRD-PARTY-NOTICES.md");

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The licence as its package states it, copyright line included. */
  readonly text: string;
}

/**
 * The notices for the packages in the last builds of the add-in, the perf command and the page without Excel.
 * @throws Error when one of them was not built
 */
export function thirdPartyNotices(): string {
  const places = new Set([buildRecordFile, perfRecordFile, offlineRecordFile].flatMap(packagesIn));
  return noticesOf([...places].map(packageIn).sort((one, other) => (one.name < other.name ? -1 : 1)));
}

function packagesIn(record: string): readonly string[] {
  const file = path.join(root, record);
  if (!existsSync(file)) throw new Error("Not all has been built yet; run npm run build first");
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly packages: readonly string[] }).packages;
}

function packageIn(place: string): Package {
  const folder = path.join(root, place);
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license: string;
    author?: string | { name: string };
  };
  const licenceFile = readdirSync(folder).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
  const author = typeof manifest.author === "string" ? manifest.author : manifest.author?.name;
  const text = licenceFile
    ? readFileSync(path.join(folder, licenceFile), "utf8")
    : `${manifest.license}, by ${author ?? "its authors"}; the package carries no licence file.`;
  return {
    name: manifest.name,
    version: manifest.version,
    licence: manifest.license,
    text: text.replaceAll("\r\n", "\n").trim(),
  };
}

function noticesOf(packages: readonly Package[]): string {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return [
    "# Third-party notices",
    "",
    "The built add-in and the perf command contain the packages below, in whole or in part. `npm run notices` writes",
    "this file from what the bundles hold; a test keeps it true.",
    "",
    "**Office.js** (`@microsoft/office-js`) is Microsoft's and no part of this repository or of the builds we",
    "publish. The pages load it from Microsoft's servers. Whoever builds with `OFFICE_JS=local` copies it from an own",
    "installation, under Microsoft's licence, for an own intranet; such a build must not be republished.",
    "",
    "| package | version | licence |",
    "| --- | --- | --- |",
    ...rows,
    ...[...groupedByText(packages)].flatMap(([text, names]) => [
      "",
      `## ${names.join(", ")}`,
      "",
      fenced(text),
    ]),
    "",
  ].join("\n");
}

/** Packages of one project carry the same text; it is printed once. */
function groupedByText(packages: readonly Package[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { name, text } of packages) groups.set(text, [...(groups.get(text) ?? []), name]);
  return groups;
}

function fenced(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}

if (require.main === module) {
  writeFileSync(noticesFile, thirdPartyNotices());
  console.log("THIRD-PARTY-NOTICES.md written");
}
