import { readFile } from "node:fs/promises";
import { strToU8, unzipSync, zipSync } from "fflate";
import { FileHost } from "../../../src/host/file/fileHost";
import { saveXlsx } from "../../../workbench/file/saveXlsx";
import { Workbook } from "../../../workbench/model/workbook";
import { SAMPLE_PATH } from "../support/sampleSnapshot";
import { readOf } from "./situation";

const VOCABULARY = "http://schemas.microsoft.com/office/webextensions";
const relationships = (list: readonly [string, string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([kind, target], index) =>
        `<Relationship Id="r${index}" Type="http://schemas.microsoft.com/office/2011/relationships/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const extension = (properties: string): string =>
  `<we:webextension xmlns:we="${VOCABULARY}/webextension/2010/11" id="{1}"><we:reference id="1" version="1.0.0.0" store="developer" storeType="Registry"/><we:properties>${properties}</we:properties></we:webextension>`;

const property = (name: string, value: string): string =>
  `<we:property name="${name}" value="${value.replaceAll('"', "&quot;")}"/>`;

/** The sample with the parts in which Excel saves the settings of add-ins, one part for each. */
async function withExtensions(...parts: readonly string[]): Promise<Uint8Array> {
  const files = unzipSync(new Uint8Array(await readFile(SAMPLE_PATH)));
  const add = (path: string, text: string): void => void (files[path] = strToU8(text));
  const paths = parts.map((_part, index) => `webextension${index + 1}.xml`);
  parts.forEach((part, index) => add(`xl/webextensions/${paths[index]}`, part));
  add("xl/webextensions/taskpanes.xml", `<wetp:taskpanes xmlns:wetp="${VOCABULARY}/taskpanes/2010/11"/>`);
  add(
    "xl/webextensions/_rels/taskpanes.xml.rels",
    relationships(paths.map((path) => ["webextension", path])),
  );
  const panes = relationships([["webextensiontaskpanes", "xl/webextensions/taskpanes.xml"]]);
  const [link] = /<Relationship .*\/>/u.exec(panes)!;
  const root = new TextDecoder().decode(files["_rels/.rels"]);
  add("_rels/.rels", root.replace("</Relationships>", `${link.replace("r0", "rPanes")}</Relationships>`));
  return zipSync(files);
}

const rememberedIn = async (...parts: readonly string[]) =>
  Object.fromEntries(readOf(await withExtensions(...parts)).remembered);

const REASONS = '{"A":"四舍五入 <&> \\"尾差\\""}';
const escaped = (json: string): string => json.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

test("what Excel saves of a text, as JSON of JSON, is the text that was kept", async () => {
  const part = extension(property("PERF.reasons", escaped(JSON.stringify(REASONS))));
  expect(await rememberedIn(part)).toEqual({ reasons: REASONS });
});

test("an object or a flag that stands there by itself is taken as it is", async () => {
  const part = extension(
    property("PERF.reasons", escaped(REASONS)) + property("PERF.automaticCheck", "true"),
  );
  expect(await rememberedIn(part)).toEqual({ reasons: REASONS, automaticCheck: "true" });
});

test("the settings of other add-ins are none of ours", async () => {
  const other = extension(property("Office.AutoShowTaskpaneWithDocument", "true") + property("perf.x", "1"));
  expect(await rememberedIn(other, extension(property("PERF.a", '"1"')))).toEqual({ a: "1" });
});

test("of an add-in that came by two ways the part that was made last counts", async () => {
  const [earlier, later] = ["1", "2"].map((value) => extension(property("PERF.a", `"${value}"`)));
  expect(await rememberedIn(earlier!, later!)).toEqual({ a: "2" });
});

test.each([
  ["a document type", `<!DOCTYPE a [<!ENTITY b "c">]>${extension(property("PERF.a", '"&b;"'))}`],
  ["elements in each other without end", extension("<a>".repeat(5_000) + "</a>".repeat(5_000))],
  ["XML that ends in the middle", extension(property("PERF.a", '"1"')).slice(0, -9)],
  ["no XML", "PERF.a"],
  ["nothing", ""],
  [
    "another vocabulary",
    extension(property("PERF.a", '"1"')).replace("webextension/2010", "webextension/2099"),
  ],
  ["more than any workbook keeps", extension(property("PERF.a", `"${"长".repeat(2_000_000)}"`))],
])("a part with %s counts as nothing remembered, and the workbook is read", async (_what, part) => {
  const whole = extension(property("PERF.reasons", escaped(JSON.stringify(REASONS))));
  const read = readOf(await withExtensions(part, whole));
  expect(read.snapshot.sheets).toHaveLength(10);
  expect(Object.fromEntries(read.remembered)).toEqual({ reasons: REASONS });
});

test("a workbook that remembers nothing has nothing", async () => {
  expect(readOf(new Uint8Array(await readFile(SAMPLE_PATH))).remembered.size).toBe(0);
});

test("what the stand-in for Excel saves is read, and a host on the file goes on from there", async () => {
  const workbook = new Workbook();
  workbook.addSheet("表");
  workbook.settings.set("PERF.reasons", JSON.stringify({ "03/1": "系统尾差" }));
  workbook.settings.set("PERF.broken", "{不是 JSON");
  const bytes = await saveXlsx(workbook);
  const { snapshot, remembered } = readOf(bytes);
  const host = new FileHost(snapshot, bytes, remembered);
  expect(await host.loadState("reasons")).toEqual({ "03/1": "系统尾差" });
  expect(await host.loadState("broken")).toBeUndefined();
  expect(await host.loadState("checkOptions")).toBeUndefined();
  await host.saveState("reasons", {});
  expect(await host.loadState("reasons")).toEqual({});
  expect(remembered.get("reasons")).toBe('{"03/1":"系统尾差"}');
});
